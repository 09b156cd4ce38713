import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.js';
import type { ListingFilters } from '../../api/types.js';
import { toastProblem } from '../../ui/toast.js';

export const searchQuery = (laboId: string, filters: ListingFilters, page: number) =>
  queryOptions({
    queryKey: ['listings', 'search', laboId, filters, page],
    queryFn: () =>
      unwrap(
        api.GET('/api/labos/{laboId}/listings', {
          params: { path: { laboId }, query: { ...filters, page } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const territoryQuery = (laboId: string) =>
  queryOptions({
    queryKey: ['labos', laboId, 'territory'],
    queryFn: () => unwrap(api.GET('/api/labos/{laboId}/territory', { params: { path: { laboId } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const savedSearchesQuery = (laboId: string) =>
  queryOptions({
    queryKey: ['saved-searches', laboId],
    queryFn: () => unwrap(api.GET('/api/labos/{laboId}/saved-searches', { params: { path: { laboId } } })),
  });

export function useSavedSearches(laboId: string) {
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries(savedSearchesQuery(laboId));
  const save = useMutation({
    mutationFn: (body: { name: string; filters: ListingFilters }) =>
      unwrap(api.POST('/api/labos/{laboId}/saved-searches', { params: { path: { laboId } }, body })),
    onSuccess: (list) => queryClient.setQueryData(savedSearchesQuery(laboId).queryKey, list),
  });
  const seen = useMutation({
    mutationFn: (searchId: string) =>
      unwrap(
        api.POST('/api/labos/{laboId}/saved-searches/{searchId}/seen', {
          params: { path: { laboId, searchId } },
        }),
      ),
    onSuccess: refresh,
  });
  const remove = useMutation({
    mutationFn: (searchId: string) =>
      unwrap(
        api.DELETE('/api/labos/{laboId}/saved-searches/{searchId}', {
          params: { path: { laboId, searchId } },
        }),
      ),
    onSuccess: refresh,
    onError: toastProblem,
  });
  return { save, seen, remove };
}
