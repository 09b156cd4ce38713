import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.js';
import { toastProblem } from '../../ui/toast.js';

export const agendaQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['agenda', organisationId],
    queryFn: () =>
      unwrap(api.GET('/api/organisations/{id}/agenda', { params: { path: { id: organisationId } } })),
  });

export const eventsQuery = (laboId: string) =>
  queryOptions({
    queryKey: ['events', 'of', laboId],
    queryFn: () =>
      unwrap(api.GET('/api/labos/{laboId}/events', { params: { path: { laboId } } })).then(
        ({ items }) => items,
      ),
  });

/** One event; asked again each second while its schedule is being calculated. */
export const eventQuery = (id: string) =>
  queryOptions({
    queryKey: ['events', 'one', id],
    queryFn: () => unwrap(api.GET('/api/events/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => {
      const job = state.data?.job?.state;
      return job === 'queued' || job === 'running' ? 1000 : false;
    },
  });

/** Recalculates, stops and publishes the schedule of an event. */
export function useSchedule(id: string) {
  const queryClient = useQueryClient();
  const target = { params: { path: { id } } };
  const recalculate = useMutation({
    mutationFn: () => unwrap(api.POST('/api/events/{id}/schedule', target)),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: eventQuery(id).queryKey }),
    onError: toastProblem,
  });
  const publish = useMutation({
    mutationFn: () => unwrap(api.POST('/api/events/{id}/schedule/publish', target)),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['events'] }),
    onError: toastProblem,
  });
  const stop = useMutation({
    mutationFn: () => unwrap(api.POST('/api/events/{id}/schedule/cancel', target)),
    onSuccess: (event) => queryClient.setQueryData(eventQuery(id).queryKey, event),
    onError: toastProblem,
  });
  return { recalculate, publish, stop };
}
