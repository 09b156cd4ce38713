import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.js';

export const organisationsQuery = (query: {
  laboId: string;
  search?: string;
  kind?: string;
  page?: number;
}) =>
  queryOptions({
    queryKey: ['organisations', 'list', query],
    queryFn: () => unwrap(api.GET('/api/organisations', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const organisationQuery = (id: string) =>
  queryOptions({
    queryKey: ['organisations', 'one', id],
    queryFn: () => unwrap(api.GET('/api/organisations/{id}', { params: { path: { id } } })),
  });
