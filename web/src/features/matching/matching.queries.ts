import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.js';
import type { SuggestionState } from '../../api/types.js';
import type { TypeCode } from '../../ui/tokens.js';

interface SuggestionFilter {
  state: SuggestionState;
  listingId?: string;
  page: number;
}

export const suggestionsQuery = (organisationId: string, filter: SuggestionFilter) =>
  queryOptions({
    queryKey: ['suggestions', 'of', organisationId, filter],
    queryFn: () =>
      unwrap(
        api.GET('/api/organisations/{id}/suggestions', {
          params: { path: { id: organisationId }, query: filter },
        }),
      ),
  });

export const suggestionQuery = (id: string, organisationId: string) =>
  queryOptions({
    queryKey: ['suggestions', 'one', id, organisationId],
    queryFn: () =>
      unwrap(api.GET('/api/suggestions/{id}', { params: { path: { id }, query: { organisationId } } })),
  });

export const laboSuggestionsQuery = (
  laboId: string,
  query: { search?: string; type?: TypeCode; page: number },
) =>
  queryOptions({
    queryKey: ['suggestions', 'labo', laboId, query],
    queryFn: () =>
      unwrap(api.GET('/api/labos/{laboId}/suggestions', { params: { path: { laboId }, query } })),
    placeholderData: keepPreviousData,
  });

const busy = (state: string | undefined) => state === 'queued' || state === 'running';

/** The latest run, asked again each second while it works. */
export const latestRunQuery = (laboId: string) =>
  queryOptions({
    queryKey: ['scoring-run', laboId],
    queryFn: () =>
      unwrap(api.GET('/api/labos/{laboId}/scoring-runs/latest', { params: { path: { laboId } } })).then(
        ({ run }) => run,
      ),
    refetchInterval: ({ state }) => (busy(state.data?.state) ? 1000 : false),
    staleTime: 0,
  });
