import { Button, Stack, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import Merge from 'lucide-react/icons/merge';
import { api, unwrap } from '../../../api/client.js';
import type { OrganisationMerge } from '../../../api/types.js';
import { formatDay, formatMoment } from '../../../i18n/format.js';
import { merges as words } from '../../../i18n/fr/merges.js';
import { QueryView } from '../../../ui/query-view.js';
import { Row, Rows } from '../../../ui/rows.js';
import { toast, toastProblem } from '../../../ui/toast.js';
import { mergesQuery } from './merge.queries.js';

/** What was merged lately, each with its way back. */
export function RecentMerges({ laboId }: { laboId: string }) {
  const query = useQuery(mergesQuery(laboId));
  return (
    <QueryView query={query}>
      {(items) =>
        items.length > 0 && (
          <Stack gap="sm">
            <Title order={2}>{words.list}</Title>
            <Rows label={words.list}>
              {items.map((merge) => (
                <MergeRow key={merge.id} merge={merge} laboId={laboId} />
              ))}
            </Rows>
          </Stack>
        )
      }
    </QueryView>
  );
}

function MergeRow({ merge, laboId }: { merge: OrganisationMerge; laboId: string }) {
  const queryClient = useQueryClient();
  const undo = useMutation({
    mutationFn: () => unwrap(api.POST('/api/merges/{id}/undo', { params: { path: { id: merge.id } } })),
    onSuccess: async () => {
      toast(words.undone);
      await queryClient.invalidateQueries({ queryKey: mergesQuery(laboId).queryKey });
      await queryClient.invalidateQueries({ queryKey: ['organisations'] });
    },
    onError: toastProblem,
  });
  return (
    <Row
      icon={Merge}
      title={words.row(merge.fromName, merge.intoName)}
      actions={
        !merge.undone && (
          <Button variant="default" loading={undo.isPending} onClick={() => undo.mutate()}>
            {words.undo}
          </Button>
        )
      }
    >
      {merge.undone
        ? words.undoneRow
        : words.doneOn(formatMoment(merge.mergedAt), formatDay(merge.undoableUntil))}
    </Row>
  );
}
