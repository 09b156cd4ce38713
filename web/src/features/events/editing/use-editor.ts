import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { api, unwrap } from '../../../api/client.js';
import { ApiProblem } from '../../../api/problem.js';
import type { EditCheck, EditInput, Schedule } from '../../../api/types.js';
import { events as words } from '../../../i18n/fr/events.js';
import { toast, toastProblem } from '../../../ui/toast.js';
import { eventQuery } from '../events.queries.js';

const everyMs = 5_000;

/**
 * Changes by hand. Each one says which version it was decided on: when somebody else was faster, nothing is
 * overwritten, the grid is read again and the page says who did what. What was done can be taken back, and done again.
 */
export function useEditor(eventId: string, schedule: Schedule) {
  const queryClient = useQueryClient();
  const [undos, setUndos] = useState<EditInput[]>([]);
  const [redos, setRedos] = useState<EditInput[]>([]);
  const [busy, setBusy] = useState(false);
  // The version moves on with each of our own edits, before the grid is read again.
  const place = useRef({ scheduleId: schedule.id, version: schedule.version });
  if (schedule.id !== place.current.scheduleId || schedule.version > place.current.version)
    place.current = { scheduleId: schedule.id, version: schedule.version };

  const reread = useCallback(
    () => queryClient.invalidateQueries({ queryKey: eventQuery(eventId).queryKey }),
    [queryClient, eventId],
  );
  const send = useCallback(
    async (edit: EditInput) => {
      setBusy(true);
      try {
        const { scheduleId, version } = place.current;
        const body = { key: crypto.randomUUID(), scheduleId, version, edit };
        const done = await unwrap(
          api.POST('/api/events/{id}/schedule/edits', { params: { path: { id: eventId } }, body }),
        );
        place.current = { scheduleId: done.scheduleId, version: done.version };
        await reread();
        return done;
      } catch (error) {
        toastProblem(error as Error);
        if (error instanceof ApiProblem && error.status === 409) await reread();
        return null;
      } finally {
        setBusy(false);
      }
    },
    [eventId, reread],
  );
  const edit = useCallback(
    async (change: EditInput) => {
      const done = await send(change);
      if (!done) return false;
      setUndos((list) => [...list, done.undo]);
      setRedos([]);
      toast(done.words);
      return true;
    },
    [send],
  );
  const back = async (from: EditInput[], takeFrom: typeof setUndos, giveTo: typeof setUndos) => {
    const last = from.at(-1);
    const done = last && (await send(last));
    if (!done) return;
    takeFrom((list) => list.slice(0, -1));
    giveTo((list) => [...list, done.undo]);
    toast(words.undone);
  };
  const check = useCallback(
    (change: EditInput): Promise<EditCheck> =>
      unwrap(
        api.POST('/api/events/{id}/schedule/check', {
          params: { path: { id: eventId } },
          body: { scheduleId: place.current.scheduleId, edit: change },
        }),
      ),
    [eventId],
  );
  const news = useQuery({
    queryKey: ['events', 'presence', eventId],
    queryFn: async () => {
      const answer = await unwrap(
        api.POST('/api/events/{id}/presence', { params: { path: { id: eventId } } }),
      );
      if (answer.scheduleId !== place.current.scheduleId || answer.version > place.current.version)
        await reread();
      return answer;
    },
    refetchInterval: everyMs,
  });
  /** What dropping a meeting on a cell means: a free one takes it, a taken one changes places with it. */
  const moveTo = (meetingId: string, round: number, table: number) => {
    const there = schedule.meetings.find((one) => one.round === round && one.table === table);
    if (there?.id === meetingId) return;
    void edit(
      there ? { kind: 'swap', meetingId, otherId: there.id } : { kind: 'move', meetingId, round, table },
    );
  };
  return {
    edit,
    check,
    moveTo,
    busy,
    others: (news.data?.editors ?? []).filter(({ me }) => !me).map(({ name }) => name),
    undo: undos.length > 0 ? () => back(undos, setUndos, setRedos) : null,
    redo: redos.length > 0 ? () => back(redos, setRedos, setUndos) : null,
  };
}

export type ScheduleEditor = ReturnType<typeof useEditor>;
