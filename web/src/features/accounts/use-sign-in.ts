import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { api, unwrap } from '../../api/client.js';
import type { ApiProblem } from '../../api/problem.js';
import { useEnter } from '../../api/session.js';
import type { Me } from '../../api/types.js';

export type Way =
  | { email: string; password: string }
  /** One of the demonstration's people. */
  | { email: string; demo: true }
  | { token: string };

/** Opens a session, then goes on to the second step or to the page one came for. */
export function useSignIn(destination: string) {
  const enter = useEnter();
  return useMutation<Me, ApiProblem, Way>({
    mutationKey: ['sign-in'],
    mutationFn: (way) => {
      if ('token' in way) return unwrap(api.PUT('/api/session/link', { body: { token: way.token } }));
      if ('demo' in way) return unwrap(api.POST('/api/demo/session', { body: { email: way.email } }));
      const { email, password } = way;
      return unwrap(api.POST('/api/session', { body: { email: email.trim(), password } }));
    },
    onSuccess: (me) => enter(me, destination),
  });
}

/** Asks for a link by mail. */
export function useAskLink() {
  return useMutation<unknown, ApiProblem, string>({
    mutationKey: ['sign-in'],
    mutationFn: (email) => unwrap(api.POST('/api/session/link', { body: { email: email.trim() } })),
  });
}

/** Leaves this application for the identity provider. */
export function useProvider(returnTo: string) {
  return useMutation<{ url: string }, ApiProblem, void>({
    mutationKey: ['sign-in'],
    mutationFn: () => unwrap(api.POST('/api/session/provider', { body: { returnTo } })),
    onSuccess: ({ url }) => window.location.assign(url),
  });
}

/** Forgets whoever is signed in here, and goes back to the sign-in page. */
export function useLeave() {
  const queryClient = useQueryClient();
  const router = useRouter();
  return useMutation({
    mutationKey: ['sign-in'],
    mutationFn: () => unwrap(api.DELETE('/api/session')),
    onSettled: async () => {
      queryClient.clear();
      await router.navigate({ to: '/connexion' });
    },
  });
}
