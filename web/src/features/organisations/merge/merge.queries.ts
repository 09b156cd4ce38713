import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client.js';

export const mergePreviewQuery = (intoId: string, fromId: string) =>
  queryOptions({
    queryKey: ['merge-preview', intoId, fromId],
    queryFn: () =>
      unwrap(
        api.GET('/api/organisations/{id}/merge-preview', {
          params: { path: { id: intoId }, query: { fromId } },
        }),
      ),
    staleTime: 0,
  });

export const mergesQuery = (laboId: string) =>
  queryOptions({
    queryKey: ['merges', laboId],
    queryFn: () =>
      unwrap(api.GET('/api/labos/{laboId}/merges', { params: { path: { laboId } } })).then(
        ({ items }) => items,
      ),
  });
