import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.js';
import type { IntroductionState } from '../../api/types.js';

export const introductionQuery = (id: string) =>
  queryOptions({
    queryKey: ['introductions', 'one', id],
    queryFn: () => unwrap(api.GET('/api/introductions/{id}', { params: { path: { id } } })),
  });

export interface ListChoice {
  state?: IntroductionState;
  page: number;
}

export const organisationIntroductionsQuery = (id: string, query: ListChoice) =>
  queryOptions({
    queryKey: ['introductions', 'organisation', id, query],
    queryFn: () =>
      unwrap(api.GET('/api/organisations/{id}/introductions', { params: { path: { id }, query } })),
  });

export const laboIntroductionsQuery = (laboId: string, query: ListChoice) =>
  queryOptions({
    queryKey: ['introductions', 'labo', laboId, query],
    queryFn: () =>
      unwrap(api.GET('/api/labos/{laboId}/introductions', { params: { path: { laboId }, query } })),
  });
