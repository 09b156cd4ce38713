import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.js';
import type { ImportRowsFilter, ImportSettings } from '../../api/types.js';
import { isWorking } from './model/import-state.js';

export const importsQuery = (laboId: string, page: number) =>
  queryOptions({
    queryKey: ['imports', laboId, 'list', page],
    queryFn: () =>
      unwrap(api.GET('/api/labos/{laboId}/imports', { params: { path: { laboId }, query: { page } } })),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.items.some(({ status }) => isWorking(status)) ? 1500 : false,
  });

/** One import, asked again each second while the worker is at it. */
export const importQuery = (laboId: string, id: string) =>
  queryOptions({
    queryKey: ['imports', laboId, 'one', id],
    queryFn: () => unwrap(api.GET('/api/labos/{laboId}/imports/{id}', { params: { path: { laboId, id } } })),
    refetchInterval: ({ state }) => (state.data && isWorking(state.data.status) ? 700 : false),
    staleTime: 0,
  });

export const rowsQuery = (laboId: string, id: string, status: string, query: ImportRowsFilter) =>
  queryOptions({
    queryKey: ['imports', laboId, 'rows', id, status, query],
    queryFn: () =>
      unwrap(api.GET('/api/labos/{laboId}/imports/{id}/rows', { params: { path: { laboId, id }, query } })),
    placeholderData: keepPreviousData,
  });

export const keptQuery = (laboId: string, id: string) =>
  queryOptions({
    queryKey: ['imports', laboId, 'kept', id],
    queryFn: () =>
      unwrap(api.GET('/api/labos/{laboId}/imports/{id}/kept', { params: { path: { laboId, id } } })),
  });

export const uploadFile = (laboId: string, file: File) =>
  unwrap(
    api.POST('/api/labos/{laboId}/imports', {
      params: { path: { laboId }, query: { fileName: file.name } },
      body: file as never,
      bodySerializer: (body) => body as never,
      headers: { 'content-type': 'application/octet-stream' },
    }),
  );

export const checkImport = (laboId: string, id: string, body: ImportSettings) =>
  unwrap(api.POST('/api/labos/{laboId}/imports/{id}/check', { params: { path: { laboId, id } }, body }));

export const chooseSheet = (laboId: string, id: string, sheet: number) =>
  unwrap(
    api.PUT('/api/labos/{laboId}/imports/{id}/sheet', { params: { path: { laboId, id } }, body: { sheet } }),
  );

const simple = (what: 'confirm' | 'cancel' | 'undo') => (laboId: string, id: string) =>
  unwrap(api.POST(`/api/labos/{laboId}/imports/{id}/${what}`, { params: { path: { laboId, id } } }));

export const confirmImport = simple('confirm');
export const cancelImport = simple('cancel');
export const undoImport = simple('undo');

export const discardImport = (laboId: string, id: string) =>
  unwrap(api.DELETE('/api/labos/{laboId}/imports/{id}', { params: { path: { laboId, id } } }));

export const refusedFile = (laboId: string, id: string) => `/api/labos/${laboId}/imports/${id}/refused.csv`;
