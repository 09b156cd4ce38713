import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.js';
import type { Listing } from '../../api/types.js';
import { toastProblem } from '../../ui/toast.js';

export const listingQuery = (id: string) =>
  queryOptions({
    queryKey: ['listings', 'one', id],
    queryFn: () => unwrap(api.GET('/api/listings/{id}', { params: { path: { id } } })),
  });

export type ListingMove = 'pause' | 'publish' | 'withdraw';

/** Moves a need or an offer to another state. */
export function useMoveListing(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (move: ListingMove): Promise<Listing> => {
      const target = { params: { path: { id } } };
      if (move === 'pause') return unwrap(api.POST('/api/listings/{id}/pause', target));
      if (move === 'publish') return unwrap(api.POST('/api/listings/{id}/publish', target));
      return unwrap(api.POST('/api/listings/{id}/withdraw', target));
    },
    onSuccess: (listing) => {
      queryClient.setQueryData(listingQuery(id).queryKey, listing);
      queryClient.invalidateQueries({ queryKey: ['listings', 'of'] });
    },
    onError: toastProblem,
  });
}
