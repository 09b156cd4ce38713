import { Group, Stack } from '@mantine/core';
import { imports as words } from '../../i18n/fr/imports.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { DiscardButton } from './discard-button.js';
import type { StepProps } from './import-screen.js';

/** Why the file cannot be imported. */
export function UnreadableImport({ laboId, view }: StepProps) {
  return (
    <Stack gap="md">
      <Notice tone="wrong">{view.problem}</Notice>
      <Group>
        <LinkButton to="/imports">{words.another}</LinkButton>
        <DiscardButton laboId={laboId} id={view.id} />
      </Group>
    </Stack>
  );
}
