import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client.js';
import type { AgreementState, PaperResult } from '../../../api/types.js';
import { toastProblem } from '../../../ui/toast.js';
import { reportQuery } from '../day/day.queries.js';

export const agreementsQuery = (id: string) =>
  queryOptions({
    queryKey: ['events', 'agreements', id],
    queryFn: () => unwrap(api.GET('/api/events/{id}/agreements', { params: { path: { id } } })),
  });

/** Says what became of a signed sheet. */
export function useMoveAgreement(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ agreementId, state }: { agreementId: string; state: Exclude<AgreementState, 'draft'> }) =>
      unwrap(
        api.PUT('/api/events/{id}/agreements/{agreementId}', {
          params: { path: { id, agreementId } },
          body: { state },
        }),
      ),
    onSuccess: (list) => queryClient.setQueryData(agreementsQuery(id).queryKey, list),
    onError: toastProblem,
  });
}

/** Writes one answer read on paper; the report that comes back is the new truth. */
export function useEnterResult(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (entry: PaperResult) =>
      unwrap(api.POST('/api/events/{id}/results', { params: { path: { id } }, body: { entries: [entry] } })),
    onSuccess: (report) => queryClient.setQueryData(reportQuery(id).queryKey, report),
    onError: toastProblem,
  });
}
