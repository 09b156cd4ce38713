import { List, Stack, Switch, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.js';
import type { ScoringSettings } from '../../api/types.js';
import { formatMoment } from '../../i18n/format.js';
import { scoringSettings as words } from '../../i18n/fr/scoring-settings.js';
import { AsideCard } from '../../ui/card.js';
import { ConfirmButton } from '../../ui/confirm-button.js';
import { toast, toastProblem } from '../../ui/toast.js';
import { scoringSettingsQuery } from './scoring-settings.queries.js';

/** What the Labo's answers taught: each move in words, a switch, and a way back. */
export function LearnedPanel({ laboId, settings }: { laboId: string; settings: ScoringSettings }) {
  const queryClient = useQueryClient();
  const { learned, learning, resetAt } = settings;
  const keep = (next: ScoringSettings) =>
    queryClient.setQueryData(scoringSettingsQuery(laboId).queryKey, next);
  const change = useMutation({
    mutationFn: (on: boolean) =>
      unwrap(
        api.PUT('/api/labos/{laboId}/scoring-settings', {
          params: { path: { laboId } },
          body: {
            switchedOff: settings.criteria.filter(({ switchedOff }) => switchedOff).map(({ code }) => code),
            unlikelyShare: settings.unlikelyShare,
            learning: on,
          },
        }),
      ),
    onSuccess: (next) => {
      keep(next);
      toast(words.saved);
    },
    onError: toastProblem,
  });
  const reset = useMutation({
    mutationFn: () =>
      unwrap(api.POST('/api/labos/{laboId}/scoring-settings/reset', { params: { path: { laboId } } })),
    onSuccess: (next) => {
      keep(next);
      toast(words.resetDone);
    },
    onError: toastProblem,
  });
  return (
    <AsideCard title={words.learnedTitle}>
      <Stack gap="md">
        {learned ? (
          <>
            <Text>{words.learnedFrom(learned.reactions)}</Text>
            {learned.changes.length > 0 ? (
              <List size="sm" spacing={4}>
                {learned.changes.map(({ criterion, because }) => (
                  <List.Item key={criterion}>{because}</List.Item>
                ))}
              </List>
            ) : (
              <Text c="dimmed">{words.learnedNothing}</Text>
            )}
          </>
        ) : (
          <Text c="dimmed">{words.learnedNever}</Text>
        )}
        {resetAt && (
          <Text c="dimmed" size="sm">
            {words.forgotten(formatMoment(resetAt))}
          </Text>
        )}
        <Switch
          label={words.learning}
          checked={learning}
          disabled={change.isPending}
          onChange={(event) => change.mutate(event.currentTarget.checked)}
        />
        <ConfirmButton
          label={words.reset}
          title={words.resetTitle}
          confirm={words.resetConfirm}
          busy={reset.isPending}
          onConfirm={(close) => reset.mutate(undefined, { onSuccess: close })}
        >
          {words.resetText}
        </ConfirmButton>
      </Stack>
    </AsideCard>
  );
}
