import { Button, Stack, Text } from '@mantine/core';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api, unwrap } from '../../api/client.js';
import type { DigestRun } from '../../api/types.js';
import { formatMoment } from '../../i18n/format.js';
import { digests as words } from '../../i18n/fr/digests.js';
import { AsideCard } from '../../ui/card.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { Meter } from '../../ui/meter.js';
import { Notice } from '../../ui/notice.js';
import { QueryView } from '../../ui/query-view.js';
import { toast, toastProblem } from '../../ui/toast.js';
import { DigestSettings } from './digest-settings.js';

const busy = (run: DigestRun | null | undefined) => run?.state === 'queued' || run?.state === 'running';

const latestDigestQuery = (laboId: string) =>
  queryOptions({
    queryKey: ['digest-run', laboId],
    queryFn: () =>
      unwrap(api.GET('/api/labos/{laboId}/digest-runs/latest', { params: { path: { laboId } } })),
    refetchInterval: ({ state }) => (busy(state.data?.run) ? 1000 : false),
    staleTime: 0,
  });

/** The messages that carry new suggestions: the last sending, and a way to send now. */
export function DigestsPanel({ laboId }: { laboId: string }) {
  const queryClient = useQueryClient();
  const query = useQuery(latestDigestQuery(laboId));
  const [asking, setAsking] = useState(false);
  useFinishedToast(query.data?.run);
  const send = useMutation({
    mutationFn: () => unwrap(api.POST('/api/labos/{laboId}/digest-runs', { params: { path: { laboId } } })),
    onSuccess: (run) => {
      queryClient.setQueryData(latestDigestQuery(laboId).queryKey, { run, waiting: 0 });
      setAsking(false);
      toast(words.started);
    },
    onError: toastProblem,
  });
  return (
    <AsideCard title={words.title}>
      <QueryView query={query}>
        {({ run, waiting }) => (
          <Stack gap="md">
            <Report run={run} />
            {!busy(run) && <Text c="dimmed">{words.waiting(waiting)}</Text>}
            <Button variant="default" disabled={busy(run) || waiting === 0} onClick={() => setAsking(true)}>
              {waiting > 0 ? words.send(waiting) : words.sendNone}
            </Button>
            <DigestSettings laboId={laboId} />
          </Stack>
        )}
      </QueryView>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={words.confirmTitle}
        confirm={words.confirm(query.data?.waiting ?? 0)}
        busy={send.isPending}
        onConfirm={() => send.mutate()}
      >
        {words.confirmText}
      </ConfirmDialog>
    </AsideCard>
  );
}

function Report({ run }: { run: DigestRun | null }) {
  if (!run) return <Text c="dimmed">{words.never}</Text>;
  if (busy(run))
    return (
      <Meter
        value={run.prepared > 0 ? run.sent / run.prepared : 0}
        label={words.progress}
        words={words.running(run.sent, run.prepared)}
        moving
      />
    );
  if (run.state !== 'done') return <Notice tone="wrong">{words.failed}</Notice>;
  return (
    <Text>
      {words.last(formatMoment(run.finishedAt ?? run.startedAt ?? new Date().toISOString()), run.sent)}
    </Text>
  );
}

/** Says once that a sending that was seen at work is over. */
function useFinishedToast(run: DigestRun | null | undefined) {
  const wasBusy = useRef(false);
  useEffect(() => {
    if (wasBusy.current && run?.state === 'done') toast(words.finished(run.sent));
    wasBusy.current = busy(run);
  }, [run]);
}
