import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { api, rememberCsrfToken, unwrap } from './client.js';
import { chooseSpace, type Space, spacesOf } from './spaces.js';
import type { Me } from './types.js';

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async () => {
    const me = await unwrap(api.GET('/api/me'));
    rememberCsrfToken(me.csrfToken);
    return me;
  },
  staleTime: 5 * 60_000,
});

interface Session {
  me: Me;
  space: Space | null;
  spaces: Space[];
  wear(key: string): void;
}

const SessionContext = createContext<Session | null>(null);
const storageKey = 'tandem.space';

/** Holds who is signed in and the hat they wear; the choice survives a reload in this browser. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const { data: me } = useQuery(meQuery);
  const [key, setKey] = useState(() => localStorage.getItem(storageKey));
  const wear = useCallback((next: string) => {
    localStorage.setItem(storageKey, next);
    setKey(next);
  }, []);
  const session = useMemo(() => {
    if (!me) return null;
    const spaces = spacesOf(me);
    return { me, spaces, space: chooseSpace(spaces, key), wear };
  }, [me, key, wear]);
  return session ? <SessionContext value={session}>{children}</SessionContext> : null;
}

/** Who is signed in. Only under the shell, where somebody always is. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside SessionProvider');
  return session;
}

/** The organisation one speaks for; only on pages that ask for this hat. */
export function useMyOrganisation() {
  const { space } = useSession();
  if (space?.kind !== 'organisation') throw new Error('this page needs an organisation');
  return space.organisation;
}

/** The Labo one works for; only on pages that ask for this hat. */
export function useMyLabo() {
  const { space } = useSession();
  if (space?.kind !== 'labo') throw new Error('this page needs a Labo');
  return space.labo;
}

/** Puts somebody who has just come in their place: the second step if one remains, else the page they came for. */
export function useEnter() {
  const queryClient = useQueryClient();
  const router = useRouter();
  return useCallback(
    (me: Me, destination: string) => {
      rememberCsrfToken(me.csrfToken);
      queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'demo' });
      queryClient.setQueryData(meQuery.queryKey, me);
      const step = `/connexion/etape?retour=${encodeURIComponent(destination)}`;
      router.history.push(me.signInStep === 'done' ? destination : step);
    },
    [queryClient, router],
  );
}

/** Ends the session here: what was read is forgotten with it. */
export function useForgetSession() {
  const queryClient = useQueryClient();
  return useCallback(() => {
    rememberCsrfToken('');
    queryClient.clear();
    void forgetKeptPages();
  }, [queryClient]);
}

/** Agendas and walls the service worker kept on this device; a browser outside a secure context kept none. */
async function forgetKeptPages(): Promise<void> {
  if (!('caches' in globalThis)) return;
  for (const name of await caches.keys()) await caches.delete(name);
}
