import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client.js';
import type { ApiProblem } from '../../../api/problem.js';
import type { EventMinutes, TopicMinutesInput } from '../../../api/types.js';

export const minutesQuery = (id: string) =>
  queryOptions({
    queryKey: ['events', 'minutes', id],
    queryFn: () => unwrap(api.GET('/api/events/{id}/minutes', { params: { path: { id } } })),
  });

/** Writes one topic. */
export function useTopicMinutes(id: string, topic: string) {
  const queryClient = useQueryClient();
  return useMutation<EventMinutes, ApiProblem, TopicMinutesInput>({
    mutationFn: (body) =>
      unwrap(api.PUT('/api/events/{id}/minutes/{topic}', { params: { path: { id, topic } }, body })),
    onSuccess: (minutes) => queryClient.setQueryData(minutesQuery(id).queryKey, minutes),
  });
}
