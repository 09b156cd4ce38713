import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client.js';
import type { AuditAction } from '../../../api/types.js';

export const settingsQuery = (laboId: string) =>
  queryOptions({
    queryKey: ['labos', 'settings', laboId],
    queryFn: () => unwrap(api.GET('/api/labos/{laboId}/settings', { params: { path: { laboId } } })),
  });

export const paceQuery = (laboId: string) =>
  queryOptions({
    queryKey: ['labos', 'pace', laboId],
    queryFn: () => unwrap(api.GET('/api/labos/{laboId}/pace', { params: { path: { laboId } } })),
  });

export const apiKeysQuery = (laboId: string) =>
  queryOptions({
    queryKey: ['labos', 'api-keys', laboId],
    queryFn: () => unwrap(api.GET('/api/labos/{laboId}/api-keys', { params: { path: { laboId } } })),
  });

export const auditQuery = (laboId: string | null, page: number, action: AuditAction | undefined) =>
  queryOptions({
    queryKey: ['labos', 'audit', laboId, page, action ?? null],
    queryFn: () =>
      laboId
        ? unwrap(
            api.GET('/api/labos/{laboId}/audit', { params: { path: { laboId }, query: { page, action } } }),
          )
        : unwrap(api.GET('/api/audit', { params: { query: { page, action } } })),
    staleTime: 0,
  });
