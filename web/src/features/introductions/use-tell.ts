import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.js';
import type { ToldState } from '../../api/types.js';
import { introductions as words } from '../../i18n/fr/introductions.js';
import { toast, toastProblem } from '../../ui/toast.js';
import { introductionQuery } from './introductions.queries.js';

/** Tells where a pair stands. */
export function useTell(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (state: ToldState) =>
      unwrap(api.POST('/api/introductions/{id}/state', { params: { path: { id } }, body: { state } })),
    onSuccess: (next) => {
      queryClient.setQueryData(introductionQuery(id).queryKey, next);
      queryClient.invalidateQueries({ queryKey: ['introductions'] });
      toast(words.told);
    },
    onError: toastProblem,
  });
}
