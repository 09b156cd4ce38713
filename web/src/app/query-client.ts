import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../api/problem.js';

const listeners = new Set<() => void>();

/** Called when the server no longer knows the session. */
export function onSessionLost(listener: () => void): void {
  listeners.add(listener);
}

function noticeSessionLoss(error: Error) {
  if (error instanceof ApiProblem && error.status === 401) for (const listener of listeners) listener();
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => query.queryKey[0] !== 'me' && noticeSessionLoss(error),
  }),
  mutationCache: new MutationCache({
    onError: (error, _variables, _context, mutation) =>
      mutation.options.mutationKey?.[0] !== 'sign-in' && noticeSessionLoss(error),
  }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // A refusal is an answer; only silence and breakdowns are worth a second try.
      retry: (failures, error) =>
        failures < 1 && error instanceof ApiProblem && (error.status === 0 || error.status >= 500),
      retryDelay: 800,
    },
  },
});
