import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { api, rememberCsrfToken, unwrap } from '../../api/client.js';
import type { ApiProblem } from '../../api/problem.js';
import { meQuery } from '../../api/session.js';
import type { Me } from '../../api/types.js';

/** Opens a session, then goes to the page one came for. */
export function useSignIn(destination: string) {
  const queryClient = useQueryClient();
  const router = useRouter();
  return useMutation<Me, ApiProblem, { email: string; password: string }>({
    mutationKey: ['sign-in'],
    mutationFn: ({ email, password }) =>
      unwrap(api.POST('/api/session', { body: { email: email.trim(), password } })),
    onSuccess: (me) => {
      rememberCsrfToken(me.csrfToken);
      queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'demo' });
      queryClient.setQueryData(meQuery.queryKey, me);
      router.history.push(destination);
    },
  });
}
