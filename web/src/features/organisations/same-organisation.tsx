import { Button, Stack, Text } from '@mantine/core';
import type { Duplicate } from '../../api/types.js';
import { profile as words } from '../../i18n/fr/profile.js';
import { Notice } from '../../ui/notice.js';

/** « Est-ce vous ? »: organisations that look the same, before anything is saved. */
export function SameOrganisation({ items, onOther }: { items: Duplicate[]; onOther: () => void }) {
  return (
    <Notice tone="see">
      <Stack gap="xs" align="flex-start">
        <strong>{words.duplicateTitle}</strong>
        <Text>{words.duplicateText}</Text>
        <ul>
          {items.map(({ id, name, kindLabel, commune, same }) => (
            <li key={id}>
              {[name, kindLabel, commune?.name].filter(Boolean).join(' · ')} ({words.duplicateSame[same]})
            </li>
          ))}
        </ul>
        <Text c="dimmed">{words.duplicateHelp}</Text>
        <Button variant="default" onClick={onOther}>
          {words.duplicateOther}
        </Button>
      </Stack>
    </Notice>
  );
}
