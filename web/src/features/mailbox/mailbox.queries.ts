import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.js';

export const messagesQuery = (query: { search?: string; page: number }) =>
  queryOptions({
    queryKey: ['mailbox', 'list', query],
    queryFn: () => unwrap(api.GET('/api/mailbox/messages', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const messageQuery = (id: string) =>
  queryOptions({
    queryKey: ['mailbox', 'one', id],
    queryFn: () => unwrap(api.GET('/api/mailbox/messages/{id}', { params: { path: { id } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
