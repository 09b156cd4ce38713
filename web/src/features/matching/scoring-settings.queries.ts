import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.js';
import type { Side } from '../../api/types.js';

export const scoringSettingsQuery = (laboId: string) =>
  queryOptions({
    queryKey: ['scoring-settings', laboId],
    queryFn: () => unwrap(api.GET('/api/labos/{laboId}/scoring-settings', { params: { path: { laboId } } })),
  });

export const namedListingsQuery = (laboId: string, side: Side, search: string, chosen?: string) =>
  queryOptions({
    queryKey: ['named-listings', laboId, side, search, chosen],
    queryFn: () =>
      unwrap(
        api.GET('/api/labos/{laboId}/why-not/listings', {
          params: { path: { laboId }, query: { side, search, chosen } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const whyNotQuery = (laboId: string, needId: string, offerId: string) =>
  queryOptions({
    queryKey: ['why-not', laboId, needId, offerId],
    queryFn: () =>
      unwrap(
        api.GET('/api/labos/{laboId}/why-not', { params: { path: { laboId }, query: { needId, offerId } } }),
      ),
    staleTime: 0,
  });
