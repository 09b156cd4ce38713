import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, rememberCsrfToken, unwrap } from '../../api/client.js';
import type { ApiProblem } from '../../api/problem.js';
import { meQuery } from '../../api/session.js';
import type { Me, Preferences } from '../../api/types.js';
import { accountQuery } from './accounts.queries.js';

/** A change of oneself that answers with who one is now. */
function useMeChange<Input>(change: (input: Input) => Promise<Me>) {
  const queryClient = useQueryClient();
  return useMutation<Me, ApiProblem, Input>({
    mutationFn: change,
    onSuccess: (me) => {
      rememberCsrfToken(me.csrfToken);
      queryClient.setQueryData(meQuery.queryKey, me);
    },
  });
}

export const useNames = () =>
  useMeChange((body: { firstName: string; lastName: string }) => unwrap(api.PUT('/api/me/names', { body })));

export const usePreferences = () =>
  useMeChange((digest: Preferences['digest']) =>
    unwrap(api.PUT('/api/me/preferences', { body: { digest } })),
  );

/** A change after which ways in and sessions are read again. */
export function useAccountChange<Input>(change: (input: Input) => Promise<unknown>) {
  const queryClient = useQueryClient();
  return useMutation<unknown, ApiProblem, Input>({
    mutationFn: change,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: accountQuery.queryKey }),
  });
}
