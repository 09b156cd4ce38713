import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.js';
import type { organisations } from '../../i18n/fr/organisations.js';

type Kind = keyof typeof organisations.kinds;

export const organisationsQuery = (query: { laboId: string; search?: string; kind?: Kind; page: number }) =>
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
