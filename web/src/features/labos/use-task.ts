import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.js';
import type { CallResult, TodayTask } from '../../api/types.js';
import { common } from '../../i18n/fr/common.js';
import { today as words } from '../../i18n/fr/labos.js';
import { toast, toastProblem } from '../../ui/toast.js';
import { todayQuery } from './labos.queries.js';

/** What one can do about a task; putting it off can be undone. */
export function useTask(laboId: string, task: TodayTask) {
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries({ queryKey: todayQuery(laboId).queryKey });
  const path = { laboId, task: task.id };
  const undo = () =>
    unwrap(api.DELETE('/api/labos/{laboId}/tasks/{task}/snooze', { params: { path } })).then(
      refresh,
      toastProblem,
    );
  const noteCall = useMutation({
    mutationFn: ({ result, note }: { result: CallResult; note: string }) =>
      unwrap(
        api.POST('/api/labos/{laboId}/calls', {
          params: { path: { laboId } },
          body: { organisationId: task.organisationId!, task: task.id, result, ...(note.trim() && { note }) },
        }),
      ),
    onSuccess: () => {
      refresh();
      toast(words.callSaved, { label: common.undo, run: undo });
    },
    onError: toastProblem,
  });
  const snooze = useMutation({
    mutationFn: (until: string) =>
      unwrap(api.PUT('/api/labos/{laboId}/tasks/{task}/snooze', { params: { path }, body: { until } })),
    onSuccess: () => {
      refresh();
      toast(words.snoozedToast, { label: common.undo, run: undo });
    },
    onError: toastProblem,
  });
  const answerFor = useMutation({
    mutationFn: (answer: 'interested' | 'declined') =>
      unwrap(
        api.PUT('/api/suggestions/{id}/answer', {
          params: { path: { id: task.suggestionId! } },
          body: { organisationId: task.organisationId!, answer },
        }),
      ),
    onSuccess: (_, answer) => {
      refresh();
      toast(words.answeredFor[answer](task.title));
    },
    onError: toastProblem,
  });
  return { noteCall, snooze, answerFor };
}
