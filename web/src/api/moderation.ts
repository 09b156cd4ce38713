import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from './client.js';

/** What waits for the animator's look. */
export const moderationQuery = (laboId: string) =>
  queryOptions({
    queryKey: ['moderation', laboId],
    queryFn: () => unwrap(api.GET('/api/labos/{laboId}/moderation', { params: { path: { laboId } } })),
  });

/** Where an organisation stands, for its own people. */
export const verificationQuery = (id: string) =>
  queryOptions({
    queryKey: ['verification', id],
    queryFn: () => unwrap(api.GET('/api/organisations/{id}/verification', { params: { path: { id } } })),
  });
