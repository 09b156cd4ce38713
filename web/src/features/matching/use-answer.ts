import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.js';
import type { Answer, DeclineReason, SuggestionCard, SuggestionPage } from '../../api/types.js';
import { matching as words } from '../../i18n/fr/matching.js';
import { toast, toastProblem } from '../../ui/toast.js';
import { replaceCard } from './model/replace-card.js';

export interface GivenAnswer {
  answer: Answer;
  reason?: DeclineReason;
  comment?: string;
}

/** The card keeps its place in the lists on screen and shows its answer; counts follow. */
function remember(queryClient: QueryClient, card: SuggestionCard, organisationId: string) {
  queryClient.setQueryData(['suggestions', 'one', card.id, organisationId], card);
  queryClient.setQueriesData<SuggestionPage>({ queryKey: ['suggestions', 'of', organisationId] }, (page) =>
    page ? replaceCard(page, card) : page,
  );
  // Lists that are not on screen are read again when they next appear.
  queryClient.invalidateQueries({ queryKey: ['suggestions', 'of', organisationId], refetchType: 'none' });
  queryClient.invalidateQueries({ queryKey: ['listings'], refetchType: 'none' });
}

/** Answers a suggestion for one's organisation, and takes the answer back. */
export function useAnswer(id: string, organisationId: string) {
  const queryClient = useQueryClient();
  const keep = (card: SuggestionCard) => remember(queryClient, card, organisationId);
  const undo = useMutation({
    mutationFn: () =>
      unwrap(
        api.DELETE('/api/suggestions/{id}/answer', { params: { path: { id }, query: { organisationId } } }),
      ),
    onSuccess: (card) => {
      keep(card);
      toast(words.undone);
    },
    onError: toastProblem,
  });
  const give = useMutation({
    mutationFn: (given: GivenAnswer) =>
      unwrap(
        api.PUT('/api/suggestions/{id}/answer', {
          params: { path: { id } },
          body: { organisationId, ...given },
        }),
      ),
    onSuccess: (card, { answer }) => {
      keep(card);
      toast(words.saved[answer], { label: words.undo, run: () => undo.mutate() });
    },
    onError: toastProblem,
  });
  return { give, undo };
}
