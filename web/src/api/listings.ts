import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from './client.js';

/** The needs and offers of an organisation; several features read them. */
export const listingsQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['listings', 'of', organisationId],
    queryFn: () =>
      unwrap(api.GET('/api/organisations/{id}/listings', { params: { path: { id: organisationId } } })),
  });
