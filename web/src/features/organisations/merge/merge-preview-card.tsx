import { Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client.js';
import { formatNumber } from '../../../i18n/format.js';
import { merges as words } from '../../../i18n/fr/merges.js';
import { Card } from '../../../ui/card.js';
import { ConfirmButton } from '../../../ui/confirm-button.js';
import { FigureLines } from '../../../ui/figures.js';
import { QueryView } from '../../../ui/query-view.js';
import { toast, toastProblem } from '../../../ui/toast.js';
import { mergePreviewQuery, mergesQuery } from './merge.queries.js';

interface MergePreviewCardProps {
  laboId: string;
  intoId: string;
  fromId: string;
  onMerged: () => void;
}

/** What would change hands, before anything does. */
export function MergePreviewCard({ laboId, intoId, fromId, onMerged }: MergePreviewCardProps) {
  const query = useQuery(mergePreviewQuery(intoId, fromId));
  const queryClient = useQueryClient();
  const merge = useMutation({
    mutationFn: () =>
      unwrap(
        api.POST('/api/organisations/{id}/merges', { params: { path: { id: intoId } }, body: { fromId } }),
      ),
    onSuccess: async () => {
      toast(words.merged);
      await queryClient.invalidateQueries({ queryKey: mergesQuery(laboId).queryKey });
      await queryClient.invalidateQueries({ queryKey: ['organisations'] });
      onMerged();
    },
    onError: toastProblem,
  });
  return (
    <QueryView query={query}>
      {({ into, from, moves, fills }) => (
        <Card>
          <Stack gap="md">
            <Title order={2} size="h3">
              {words.moves}
            </Title>
            {moves.length === 0 ? (
              <Text c="dimmed">{words.movesNothing}</Text>
            ) : (
              <FigureLines lines={moves.map(({ label, count }) => ({ label, value: formatNumber(count) }))} />
            )}
            {fills.length > 0 && (
              <>
                <Title order={2} size="h3">
                  {words.fills}
                </Title>
                <FigureLines lines={fills.map(({ label, value }) => ({ label, value }))} />
              </>
            )}
            <Group justify="flex-end">
              <ConfirmButton
                label={words.merge}
                title={words.confirmTitle(from.name, into.name)}
                confirm={words.confirm}
                variant="filled"
                busy={merge.isPending}
                onConfirm={(close) => merge.mutate(undefined, { onSuccess: close })}
              >
                {words.confirmText(moves.reduce((sum, { count }) => sum + count, 0))}
              </ConfirmButton>
            </Group>
          </Stack>
        </Card>
      )}
    </QueryView>
  );
}
