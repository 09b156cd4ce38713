import { Button, List, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { api, unwrap } from '../../api/client.js';
import type { ScoringRun } from '../../api/types.js';
import { formatMoment } from '../../i18n/format.js';
import { laboMatching as words } from '../../i18n/fr/matching.js';
import { AsideCard } from '../../ui/card.js';
import { Meter } from '../../ui/meter.js';
import { Notice } from '../../ui/notice.js';
import { QueryView } from '../../ui/query-view.js';
import { toast, toastProblem } from '../../ui/toast.js';
import { latestRunQuery } from './matching.queries.js';
import { fairnessInWords, isBusy, runSeconds } from './model/scoring-run.js';

/** The run that makes suggestions: start it, follow it, and read how fair it was. */
export function ScoringRunPanel({ laboId }: { laboId: string }) {
  const queryClient = useQueryClient();
  const query = useQuery(latestRunQuery(laboId));
  const run = query.data;
  useRunFinished(run, () => queryClient.invalidateQueries({ queryKey: ['suggestions'] }));
  const start = useMutation({
    mutationFn: () => unwrap(api.POST('/api/labos/{laboId}/scoring-runs', { params: { path: { laboId } } })),
    onSuccess: (queued) => {
      queryClient.setQueryData(latestRunQuery(laboId).queryKey, queued);
      toast(words.runStarted);
    },
    onError: toastProblem,
  });
  const stop = useMutation({
    mutationFn: (runId: string) =>
      unwrap(
        api.POST('/api/labos/{laboId}/scoring-runs/{runId}/cancel', { params: { path: { laboId, runId } } }),
      ),
    onSuccess: (stopped) => {
      queryClient.setQueryData(latestRunQuery(laboId).queryKey, stopped);
      toast(stopped.state === 'cancelled' ? words.stopped : words.tooLate);
    },
    onError: toastProblem,
  });
  const busy = isBusy(run);
  return (
    <AsideCard title={words.runTitle}>
      <QueryView query={query}>
        {(latest) => (
          <Stack gap="md">
            {latest ? <RunReport run={latest} /> : <Text c="dimmed">{words.runNever}</Text>}
            {latest && busy && (
              <Button variant="default" loading={stop.isPending} onClick={() => stop.mutate(latest.id)}>
                {words.stop}
              </Button>
            )}
            <Button
              variant={latest ? 'default' : 'filled'}
              loading={start.isPending}
              disabled={busy}
              onClick={() => start.mutate()}
            >
              {latest ? words.run : words.runFirst}
            </Button>
          </Stack>
        )}
      </QueryView>
    </AsideCard>
  );
}

function RunReport({ run }: { run: ScoringRun }) {
  if (run.state === 'queued')
    return <Meter value={0} label={words.runProgress} words={words.runQueued} moving />;
  if (run.state === 'running')
    return (
      <Meter
        value={run.progress}
        label={words.runProgress}
        words={words.runRunning(Math.round(run.progress * 100))}
        moving
      />
    );
  if (run.state !== 'done')
    return <Notice tone="wrong">{run.state === 'failed' ? words.runFailed : words.runCancelled}</Notice>;
  const seconds = runSeconds(run);
  return (
    <Stack gap="sm">
      <Text>
        {run.finishedAt && words.runDone(formatMoment(run.finishedAt))}{' '}
        {words.runSums(run.needs, run.offers, run.suggestions)}
        {seconds !== null && ` ${words.runDuration(seconds)}`}
      </Text>
      {run.fairness && (
        <div>
          <Text fw={600}>{words.fairnessTitle}</Text>
          <List size="sm" spacing={4}>
            {fairnessInWords(run.fairness).map((sentence) => (
              <List.Item key={sentence}>{sentence}</List.Item>
            ))}
          </List>
        </div>
      )}
    </Stack>
  );
}

/** Calls back once when a run that was seen working ends well. */
function useRunFinished(run: ScoringRun | null | undefined, onFinished: () => void) {
  const wasBusy = useRef(false);
  useEffect(() => {
    if (wasBusy.current && run?.state === 'done') {
      toast(words.runFinishedToast(run.suggestions));
      onFinished();
    }
    wasBusy.current = isBusy(run);
  }, [run, onFinished]);
}
