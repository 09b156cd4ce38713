import { Button, Group, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { imports as words } from '../../i18n/fr/imports.js';
import { Notice } from '../../ui/notice.js';
import { toastProblem } from '../../ui/toast.js';
import { DiscardButton } from './discard-button.js';
import type { StepProps } from './import-screen.js';
import { confirmImport } from './imports.queries.js';
import { sumsOf } from './model/import-state.js';
import { RefusedLink, RowsPanel } from './rows-panel.js';

/** What the dry run foresees, row by row, and the button that does it. */
export function CheckedImport({ laboId, view, onChange, onEdit }: StepProps & { onEdit: () => void }) {
  const confirm = useMutation({
    mutationFn: () => confirmImport(laboId, view.id),
    onSuccess: onChange,
    onError: toastProblem,
  });
  const { written, left } = sumsOf(view.counts);
  return (
    <Stack gap="lg">
      {view.problem && <Notice tone="wrong">{view.problem}</Notice>}
      <Notice tone={written > 0 ? 'action' : 'see'}>
        {written > 0
          ? `${words.foreseen(view.counts!.create, view.counts!.update, left)}. ${words.foreseenEnd}`
          : words.nothingToWrite}
      </Notice>
      <Group>
        <Button loading={confirm.isPending} disabled={written === 0} onClick={() => confirm.mutate()}>
          {words.confirm(written)}
        </Button>
        <Button variant="default" onClick={onEdit}>
          {words.changeColumns}
        </Button>
        <DiscardButton laboId={laboId} id={view.id} />
      </Group>
      {left > 0 && <RefusedLink laboId={laboId} id={view.id} />}
      <RowsPanel laboId={laboId} view={view} />
    </Stack>
  );
}
