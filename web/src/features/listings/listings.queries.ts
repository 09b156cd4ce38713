import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.js';
import type { Listing } from '../../api/types.js';
import { toastProblem } from '../../ui/toast.js';

export const listingQuery = (id: string) =>
  queryOptions({
    queryKey: ['listings', 'one', id],
    queryFn: () => unwrap(api.GET('/api/listings/{id}', { params: { path: { id } } })),
  });

export type ListingMove =
  | { move: 'pause' | 'publish' | 'withdraw' | 'renew' | 'reopen' }
  | { move: 'fulfil'; by: string };

/** Moves a need or an offer to another state. */
export function useMoveListing(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (asked: ListingMove): Promise<Listing> => {
      const target = { params: { path: { id } } };
      if (asked.move === 'fulfil')
        return unwrap(api.POST('/api/listings/{id}/fulfil', { ...target, body: { by: asked.by } }));
      if (asked.move === 'publish')
        return unwrap(api.POST('/api/listings/{id}/publish', { ...target, body: {} }));
      if (asked.move === 'pause') return unwrap(api.POST('/api/listings/{id}/pause', target));
      if (asked.move === 'renew') return unwrap(api.POST('/api/listings/{id}/renew', target));
      if (asked.move === 'reopen') return unwrap(api.POST('/api/listings/{id}/reopen', target));
      return unwrap(api.POST('/api/listings/{id}/withdraw', target));
    },
    onSuccess: (listing) => {
      queryClient.setQueryData(listingQuery(id).queryKey, listing);
      queryClient.invalidateQueries({ queryKey: ['listings', 'of'] });
    },
    onError: toastProblem,
  });
}
