import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client.js';
import type { ApiProblem } from '../../../api/problem.js';
import type { DayView } from '../../../api/types.js';
import { toastProblem } from '../../../ui/toast.js';

const every = 4_000;

export const dayQuery = (id: string) =>
  queryOptions({
    queryKey: ['events', 'day', id],
    queryFn: () => unwrap(api.GET('/api/events/{id}/day', { params: { path: { id } } })),
    refetchInterval: every,
  });

/** What was shown stays when the network drops. */
export const boardQuery = (id: string) =>
  queryOptions({
    queryKey: ['events', 'board', id],
    queryFn: () => unwrap(api.GET('/api/events/{id}/board', { params: { path: { id } } })),
    refetchInterval: every,
    refetchIntervalInBackground: true,
    gcTime: Number.POSITIVE_INFINITY,
  });

export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ['events', 'report', id],
    queryFn: () => unwrap(api.GET('/api/events/{id}/report', { params: { path: { id } } })),
  });

type Press = 'start' | 'pause' | 'resume' | 'extend' | 'skip' | 'finish';

export function useDay(id: string) {
  const queryClient = useQueryClient();
  const target = { params: { path: { id } } };
  const onError = toastProblem;
  const onSuccess = (view: DayView) => queryClient.setQueryData(dayQuery(id).queryKey, view);
  const press = useMutation({
    mutationFn: (body: { action: Press; round?: number; minutes?: number }) =>
      unwrap(api.POST('/api/events/{id}/clock', { ...target, body })),
    onSuccess,
    onError,
  });
  const say = useMutation({
    mutationFn: (text: string) => unwrap(api.POST('/api/events/{id}/message', { ...target, body: { text } })),
    onSuccess,
    onError,
  });
  const propose = useMutation({
    mutationFn: () => unwrap(api.POST('/api/events/{id}/repairs', target)),
    onError,
  });
  const accept = useMutation({
    mutationFn: (body: { scheduleId: string; kind: 'must' | 'worth_it' }) =>
      unwrap(api.POST('/api/events/{id}/repairs/accept', { ...target, body })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['events'] }),
    onError,
  });
  return { press, say, propose, accept };
}

export interface WalkIn {
  key: string;
  organisationName: string;
  organisationKind: 'association' | 'entreprise';
  delegateName: string;
  delegateEmail: string | null;
  brings: { side: 'need' | 'offer'; text: string; partnershipTypes: []; themes: [] }[];
}

export function useWalkIn(id: string) {
  const queryClient = useQueryClient();
  return useMutation<unknown, ApiProblem, WalkIn>({
    mutationFn: (body) => unwrap(api.POST('/api/events/{id}/walk-ins', { params: { path: { id } }, body })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: dayQuery(id).queryKey }),
  });
}

export function useThanks(id: string) {
  return useMutation({
    mutationFn: () => unwrap(api.POST('/api/events/{id}/thanks', { params: { path: { id } } })),
    onError: toastProblem,
  });
}
