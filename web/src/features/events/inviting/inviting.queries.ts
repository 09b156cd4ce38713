import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client.js';
import { toastProblem } from '../../../ui/toast.js';

export const usefulGuestsQuery = (id: string) =>
  queryOptions({
    queryKey: ['events', 'useful-guests', id],
    queryFn: () => unwrap(api.GET('/api/events/{id}/useful-guests', { params: { path: { id } } })),
  });

export function useInvite(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (organisationIds: string[]) =>
      unwrap(
        api.POST('/api/events/{id}/useful-guests/invitations', {
          params: { path: { id } },
          body: { organisationIds },
        }),
      ),
    onSuccess: (guests) => queryClient.setQueryData(usefulGuestsQuery(id).queryKey, guests),
    onError: toastProblem,
  });
}
