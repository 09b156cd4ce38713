import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api, unwrap } from '../../api/client.js';
import type { Listing, ListingContent, ListingForm, Side } from '../../api/types.js';
import { toastProblem } from '../../ui/toast.js';
import { listingQuery } from './listings.queries.js';

const at = (id: string) => ({ params: { path: { id } } });

export const formQuery = (id: string) =>
  queryOptions({
    queryKey: ['listings', 'form', id],
    queryFn: () => unwrap(api.GET('/api/listings/{id}/form', at(id))),
    // What is being typed is ahead of the server.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

export const hintsQuery = (side: Side, title: string, description: string) =>
  queryOptions({
    queryKey: ['listings', 'hints', side, title, description],
    queryFn: () => unwrap(api.POST('/api/listing-hints', { body: { side, title, description } })),
    enabled: (title + description).trim().length > 3,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });

export const versionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['listings', 'versions', id],
    queryFn: () => unwrap(api.GET('/api/listings/{id}/versions', at(id))),
  });

export const saveListing = (id: string, version: number, content: ListingContent): Promise<ListingForm> =>
  unwrap(api.PUT('/api/listings/{id}', { ...at(id), body: { ...content, version } as never }));

/** Begins a draft and opens its form. */
export function useStartListing(organisationId: string) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (side: Side) =>
      unwrap(api.POST('/api/organisations/{id}/listings', { ...at(organisationId), body: { side } })),
    onSuccess: (form) => {
      queryClient.setQueryData(formQuery(form.id).queryKey, form);
      queryClient.invalidateQueries({ queryKey: ['listings', 'of'] });
      navigate({ to: '/besoins-et-offres/$listingId/modifier', params: { listingId: form.id } });
    },
    onError: toastProblem,
  });
}

/** A draft with the same words, opened at once. */
export function useDuplicateListing(id: string) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(api.POST('/api/listings/{id}/duplicate', at(id))),
    onSuccess: (form) => {
      queryClient.invalidateQueries({ queryKey: ['listings', 'of'] });
      navigate({
        to: '/besoins-et-offres/$listingId/modifier',
        params: { listingId: form.id },
        search: { etape: 'quand' },
      });
    },
    onError: toastProblem,
  });
}

export function usePublishListing(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (charter: boolean): Promise<Listing> =>
      unwrap(api.POST('/api/listings/{id}/publish', { ...at(id), body: { charter } })),
    onSuccess: (listing) => {
      queryClient.setQueryData(listingQuery(id).queryKey, listing);
      queryClient.invalidateQueries({ queryKey: ['listings', 'of'] });
    },
  });
}

export function useDiscardListing(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(api.DELETE('/api/listings/{id}', at(id))),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['listings', 'of'] }),
    onError: toastProblem,
  });
}
