import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { memberSearch } from '../search-params.js';
import { organisationSpace } from './trunk.js';

const memberHomeRoute = createRoute({
  getParentRoute: () => organisationSpace,
  path: '/accueil',
  validateSearch: memberSearch,
  component: lazyRouteComponent(() => import('../member-home.js'), 'MemberHome'),
});
const listingsRoute = createRoute({
  getParentRoute: () => organisationSpace,
  path: '/besoins-et-offres',
  component: lazyRouteComponent(() => import('../../features/listings/listings-screen.js'), 'ListingsScreen'),
});
const agendaRoute = createRoute({
  getParentRoute: () => organisationSpace,
  path: '/rencontres',
  validateSearch: memberSearch,
  component: lazyRouteComponent(() => import('../../features/events/agenda-screen.js'), 'AgendaScreen'),
});
const colleaguesRoute = createRoute({
  getParentRoute: () => organisationSpace,
  path: '/equipe',
  component: lazyRouteComponent(() => import('../../features/people/people-screen.js'), 'ColleaguesScreen'),
});

/** The space of an organisation's members. */
export const organisationRoutes = [memberHomeRoute, listingsRoute, agendaRoute, colleaguesRoute] as const;
