import { useQueryClient } from '@tanstack/react-query';
import { del, get, set } from 'idb-keyval';
import { useCallback, useEffect, useState } from 'react';
import { api, unwrap } from '../../../api/client.js';
import { ApiProblem } from '../../../api/problem.js';
import type { CheckInEntry, DayView } from '../../../api/types.js';
import { toastProblem } from '../../../ui/toast.js';
import { dayQuery } from './day.queries.js';

const retryMs = 3_000;
const keyOf = (eventId: string) => `tandem.check-ins.${eventId}`;

/**
 * The door's entries: shown at once, kept on this device until the server has them, sent again after a cut. Each has
 * a key of its own, so that what arrives twice counts once.
 */
export function useCheckIns(eventId: string) {
  const queryClient = useQueryClient();
  const [waiting, setWaiting] = useState<CheckInEntry[]>([]);
  useEffect(() => {
    get<CheckInEntry[]>(keyOf(eventId)).then((kept) => kept && setWaiting((now) => [...kept, ...now]));
  }, [eventId]);

  const send = useCallback(
    async (entries: CheckInEntry[]) => {
      const sent = new Set(entries.map(({ key }) => key));
      const forget = () => setWaiting((now) => now.filter(({ key }) => !sent.has(key)));
      try {
        const { results } = await unwrap(
          api.POST('/api/events/{id}/check-ins', { params: { path: { id: eventId } }, body: { entries } }),
        );
        forget();
        await queryClient.invalidateQueries({ queryKey: dayQuery(eventId).queryKey });
        return results;
      } catch (error) {
        if (error instanceof ApiProblem && error.status >= 400 && error.status < 500) {
          forget();
          toastProblem(error);
        }
        return null;
      }
    },
    [eventId, queryClient],
  );

  useEffect(() => {
    if (waiting.length === 0) void del(keyOf(eventId));
    else void set(keyOf(eventId), waiting);
    if (waiting.length === 0) return;
    const timer = setInterval(() => void send(waiting), retryMs);
    return () => clearInterval(timer);
  }, [waiting, eventId, send]);

  const enter = useCallback(
    (entry: Omit<CheckInEntry, 'key' | 'at'>) => {
      const whole = { ...entry, key: crypto.randomUUID(), at: new Date().toISOString() };
      setWaiting((now) => [...now, whole]);
      queryClient.setQueryData<DayView>(dayQuery(eventId).queryKey, (view) => view && withEntry(view, whole));
      return send([whole]);
    },
    [eventId, queryClient, send],
  );
  return { waiting: waiting.length, enter };
}

/** The page shows an entry before the server has it. */
function withEntry(
  view: DayView,
  { registrationId, arrival, lateUntilRound, delegates }: CheckInEntry,
): DayView {
  return {
    ...view,
    people: view.people.map((one) =>
      one.registrationId === registrationId
        ? {
            ...one,
            arrival,
            lateUntilRound: arrival === 'late' ? (lateUntilRound ?? 1) : null,
            delegates: delegates ?? one.delegates,
          }
        : one,
    ),
  };
}
