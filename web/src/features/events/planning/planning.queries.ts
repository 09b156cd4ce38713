import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client.js';
import type { ApiProblem } from '../../../api/problem.js';
import type { EventPlan, EventPlanInput } from '../../../api/types.js';

export const modelsQuery = (laboId: string) =>
  queryOptions({
    queryKey: ['event-models', laboId],
    queryFn: () => unwrap(api.GET('/api/labos/{laboId}/event-models', { params: { path: { laboId } } })),
  });

export const planQuery = (id: string) =>
  queryOptions({
    queryKey: ['events', 'plan', id],
    queryFn: () => unwrap(api.GET('/api/events/{id}/plan', { params: { path: { id } } })),
    staleTime: 0,
  });

export interface Sizes {
  associations: number;
  companies: number;
  tables: number;
  rounds: number;
}

/** The last answer stays while the next is on its way. */
export const feasibilityQuery = (sizes: Sizes) =>
  queryOptions({
    queryKey: ['event-feasibility', sizes],
    queryFn: () => unwrap(api.GET('/api/event-feasibility', { params: { query: sizes } })),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });

export function useSavePlan(laboId: string, before: EventPlan | null) {
  const queryClient = useQueryClient();
  return useMutation<EventPlan, ApiProblem, EventPlanInput>({
    mutationFn: (body) =>
      before
        ? unwrap(
            api.PUT('/api/events/{id}/plan', {
              params: { path: { id: before.id } },
              body: { ...body, version: before.version },
            }),
          )
        : unwrap(api.POST('/api/labos/{laboId}/events', { params: { path: { laboId } }, body })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['events'] }),
  });
}
