import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, Outlet, redirect } from '@tanstack/react-router';
import { ApiProblem } from '../../api/problem.js';
import { meQuery, SessionProvider } from '../../api/session.js';
import { safeReturnPath } from '../../api/spaces.js';
import { NotFound } from '../not-found.js';
import { Shell } from '../shell.js';
import { SpaceGate } from '../space-gate.js';

export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Outlet,
  notFoundComponent: NotFound,
});

/** Everything that needs somebody signed in, second step included. */
export const appRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'app',
  beforeLoad: async ({ context, location }) => {
    const me = await context.queryClient.ensureQueryData(meQuery).catch((error) => {
      if (error instanceof ApiProblem && error.status === 401)
        throw redirect({ to: '/connexion', search: { retour: safeReturnPath(location.href) ?? undefined } });
      throw error;
    });
    if (me.signInStep !== 'done')
      throw redirect({
        to: '/connexion/etape',
        search: { retour: safeReturnPath(location.href) ?? undefined },
      });
  },
  component: () => (
    <SessionProvider>
      <Shell />
    </SessionProvider>
  ),
});

export const organisationSpace = createRoute({
  getParentRoute: () => appRoute,
  id: 'organisation',
  component: () => <SpaceGate kind="organisation" />,
});
export const laboSpace = createRoute({
  getParentRoute: () => appRoute,
  id: 'labo',
  component: () => <SpaceGate kind="labo" />,
});
export const administrationSpace = createRoute({
  getParentRoute: () => appRoute,
  id: 'administration',
  component: () => <SpaceGate kind="administration" />,
});
