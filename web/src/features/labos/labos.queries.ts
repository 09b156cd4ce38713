import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.js';

export const todayQuery = (id: string) =>
  queryOptions({
    queryKey: ['labos', 'today', id],
    queryFn: () => unwrap(api.GET('/api/labos/{laboId}/today', { params: { path: { laboId: id } } })),
  });

export const labosQuery = queryOptions({
  queryKey: ['labos', 'list'],
  queryFn: () => unwrap(api.GET('/api/labos')).then(({ items }) => items),
});
