import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.js';
import type { ModerationItem } from '../../api/types.js';
import { moderation as words } from '../../i18n/fr/moderation.js';
import { toast, toastProblem } from '../../ui/toast.js';

interface Decision {
  item: ModerationItem;
  decision: 'verified' | 'refused' | 'to_check';
  reason?: string;
}

/** Decides of one thing, and offers to take it back. */
export function useDecision(laboId: string) {
  const queryClient = useQueryClient();
  const send = ({ item: { subject, id }, ...body }: Decision) =>
    unwrap(
      api.POST('/api/labos/{laboId}/moderation/{subject}/{id}', {
        params: { path: { laboId, subject, id } },
        body,
      }),
    );
  const refresh = () =>
    Promise.all(
      [['moderation', laboId], ['organisations'], ['labos']].map((queryKey) =>
        queryClient.invalidateQueries({ queryKey }),
      ),
    );
  return useMutation({
    mutationFn: send,
    onSuccess: async (_, { item, decision }) => {
      await refresh();
      const takeBack = () => send({ item, decision: 'to_check' }).then(refresh).catch(toastProblem);
      if (decision === 'verified')
        toast(words.verified(item.title), { label: words.undo, run: () => void takeBack() });
      else toast(words.refused(item.title));
    },
    onError: toastProblem,
  });
}
