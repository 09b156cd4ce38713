import { Button, Group, List, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.js';
import type { FileImport } from '../../api/types.js';
import { formatDay } from '../../i18n/format.js';
import { imports as words } from '../../i18n/fr/imports.js';
import { Card } from '../../ui/card.js';
import { ConfirmButton } from '../../ui/confirm-button.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { toast, toastProblem } from '../../ui/toast.js';
import type { StepProps } from './import-screen.js';
import { keptQuery, undoImport } from './imports.queries.js';
import { sumsOf } from './model/import-state.js';
import { RefusedLink, RowsPanel } from './rows-panel.js';

/** What the import did, what can follow, and the way back. */
export function WrittenImport({ laboId, view, onChange }: StepProps) {
  const { create, update } = view.counts!;
  const { left } = sumsOf(view.counts);
  return (
    <Stack gap="lg">
      {view.problem && <Notice tone="wrong">{view.problem}</Notice>}
      {view.undone ? (
        <Undone laboId={laboId} view={view} />
      ) : (
        <Notice tone="ok">
          {words.done(create, update)}{' '}
          {view.undoableUntil && words.undoableUntil(formatDay(view.undoableUntil))}
        </Notice>
      )}
      <Group>
        {view.kind === 'listings' && view.status === 'written' && view.publish && <Score laboId={laboId} />}
        <LinkButton to="/organisations" variant="default">
          {words.seeOrganisations}
        </LinkButton>
        {view.undoableUntil && <Undo laboId={laboId} view={view} onChange={onChange} />}
      </Group>
      {left > 0 && <RefusedLink laboId={laboId} id={view.id} />}
      <RowsPanel laboId={laboId} view={view} />
    </Stack>
  );
}

function Undo({ laboId, view, onChange }: StepProps) {
  const undo = useMutation({
    mutationFn: () => undoImport(laboId, view.id),
    onSuccess: onChange,
    onError: toastProblem,
  });
  const { create, update } = view.counts!;
  return (
    <ConfirmButton
      label={words.undo}
      title={words.undoTitle}
      tone="wrong"
      busy={undo.isPending}
      onConfirm={(close) => undo.mutate(undefined, { onSettled: close })}
    >
      {words.undoText(create, update)}
    </ConfirmButton>
  );
}

function Score({ laboId }: { laboId: string }) {
  const score = useMutation({
    mutationFn: () => unwrap(api.POST('/api/labos/{laboId}/scoring-runs', { params: { path: { laboId } } })),
    onSuccess: () => toast(words.scoreAsked),
    onError: toastProblem,
  });
  return (
    <Button loading={score.isPending} disabled={score.isSuccess} onClick={() => score.mutate()}>
      {words.score}
    </Button>
  );
}

function Undone({ laboId, view: { id, undone } }: { laboId: string; view: FileImport }) {
  const kept = undone?.kept ?? 0;
  const query = useQuery({ ...keptQuery(laboId, id), enabled: kept > 0 });
  return (
    <Stack gap="md">
      <Notice tone="ok">{words.undone(undone?.undone ?? 0)}</Notice>
      {kept > 0 && (
        <Card>
          <Text mb="xs">{words.kept(kept)}</Text>
          <List>
            {query.data?.items.map(({ targetId, label, obstacle }) => (
              <List.Item key={targetId}>{`${label} : ${words.obstacle[obstacle]}`}</List.Item>
            ))}
          </List>
        </Card>
      )}
    </Stack>
  );
}
