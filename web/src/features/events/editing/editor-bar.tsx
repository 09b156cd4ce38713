import { Button, Group, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import Redo2 from 'lucide-react/icons/redo-2';
import Undo2 from 'lucide-react/icons/undo-2';
import { events as words } from '../../../i18n/fr/events.js';
import type { ScheduleEditor } from './use-editor.js';

const list = new Intl.ListFormat('fr', { type: 'conjunction' });

/** Undo, redo, and who else is here. */
export function EditorBar({ editor }: { editor: ScheduleEditor }) {
  const { undo, redo, others, busy } = editor;
  useHotkeys([
    ['mod+Z', () => void undo?.()],
    ['mod+shift+Z', () => void redo?.()],
  ]);
  return (
    <Group gap="sm">
      <Button
        variant="default"
        leftSection={<Undo2 size={18} aria-hidden />}
        disabled={!undo || busy}
        onClick={() => void undo?.()}
      >
        {words.undo}
      </Button>
      <Button
        variant="default"
        leftSection={<Redo2 size={18} aria-hidden />}
        disabled={!redo || busy}
        onClick={() => void redo?.()}
      >
        {words.redo}
      </Button>
      {others.length > 0 && <Text c="dimmed">{words.editors(list.format(others))}</Text>}
    </Group>
  );
}
