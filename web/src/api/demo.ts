import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from './client.js';

/** Whether this installation is a demonstration, its people, and whether it keeps its mail here. */
export const demoQuery = queryOptions({
  queryKey: ['demo'],
  queryFn: () => unwrap(api.GET('/api/demo')),
  staleTime: Number.POSITIVE_INFINITY,
});
