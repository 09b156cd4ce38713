import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client.js';
import type { ApiProblem } from '../../../api/problem.js';
import type { PublicRegistration, RegistrationReceipt } from '../../../api/types.js';

export const publicEventQuery = (id: string) =>
  queryOptions({
    queryKey: ['public-event', id],
    queryFn: () => unwrap(api.GET('/api/public/events/{id}', { params: { path: { id } } })),
  });

export const myRegistrationQuery = (link: string) =>
  queryOptions({
    queryKey: ['my-registration', link],
    queryFn: () => unwrap(api.GET('/api/my-registration/{link}', { params: { path: { link } } })),
  });

export const wishesQuery = (link: string) =>
  queryOptions({
    queryKey: ['my-registration', link, 'wishes'],
    queryFn: () => unwrap(api.GET('/api/my-registration/{link}/wishes', { params: { path: { link } } })),
  });

export function useRegister(eventId: string) {
  return useMutation<RegistrationReceipt, ApiProblem, PublicRegistration>({
    mutationFn: (body) =>
      unwrap(api.POST('/api/public/events/{id}/registrations', { params: { path: { id: eventId } }, body })),
  });
}

export function useMyRegistration(link: string) {
  const queryClient = useQueryClient();
  const path = { params: { path: { link } } };
  const onSuccess = () => queryClient.invalidateQueries({ queryKey: ['my-registration', link] });
  const cancel = useMutation({
    mutationFn: () => unwrap(api.POST('/api/my-registration/{link}/cancel', path)),
    onSuccess,
  });
  const accept = useMutation({
    mutationFn: () => unwrap(api.POST('/api/my-registration/{link}/accept', path)),
    onSuccess,
  });
  const wish = useMutation({
    mutationFn: (body: { wished: string[]; excluded: string[] }) =>
      unwrap(api.PUT('/api/my-registration/{link}/wishes', { ...path, body })),
    onSuccess: (list) => queryClient.setQueryData(wishesQuery(link).queryKey, list),
  });
  return { cancel, accept, wish };
}
