import { createRouter } from '@tanstack/react-router';
import { meQuery } from '../api/session.js';
import { safeReturnPath } from '../api/spaces.js';
import { LoadingCards } from '../ui/states.js';
import { Crash } from './crash.js';
import { NotFound } from './not-found.js';
import { onSessionLost, queryClient } from './query-client.js';
import { administrationRoutes } from './routes/administration-routes.js';
import { laboRoutes } from './routes/labo-routes.js';
import { openRoutes } from './routes/open-routes.js';
import { organisationRoutes } from './routes/organisation-routes.js';
import { sharedRoutes } from './routes/shared-routes.js';
import { administrationSpace, appRoute, laboSpace, organisationSpace, rootRoute } from './routes/trunk.js';

const routeTree = rootRoute.addChildren([
  ...openRoutes,
  appRoute.addChildren([
    ...sharedRoutes,
    organisationSpace.addChildren(organisationRoutes),
    laboSpace.addChildren(laboRoutes),
    administrationSpace.addChildren(administrationRoutes),
  ]),
]);

export const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultPendingComponent: LoadingCards,
  defaultErrorComponent: Crash,
  defaultNotFoundComponent: NotFound,
});

onSessionLost(() => {
  const { href, pathname } = router.state.location;
  if (pathname.startsWith('/connexion')) return;
  queryClient.removeQueries({ queryKey: meQuery.queryKey });
  router.navigate({ to: '/connexion', search: { retour: safeReturnPath(href) ?? undefined } });
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
