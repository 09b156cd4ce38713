import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { Home } from '../home.js';
import {
  exploreSearch,
  introductionsSearch,
  listingSearch,
  memberSearch,
  postingSearch,
  suggestionSearch,
  suggestionsSearch,
} from '../search-params.js';
import { appRoute } from './trunk.js';

const homeRoute = createRoute({ getParentRoute: () => appRoute, path: '/', component: Home });
const listingRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/besoins-et-offres/$listingId',
  validateSearch: listingSearch,
  component: lazyRouteComponent(() => import('../../features/listings/listing-screen.js'), 'ListingScreen'),
});
const postingRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/besoins-et-offres/$listingId/modifier',
  validateSearch: postingSearch,
  component: lazyRouteComponent(() => import('../../features/listings/posting-screen.js'), 'PostingScreen'),
});
const exploreRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/explorer',
  validateSearch: exploreSearch,
  component: lazyRouteComponent(() => import('../../features/listings/explore-screen.js'), 'ExploreScreen'),
});
const suggestionsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/suggestions',
  validateSearch: suggestionsSearch,
  component: lazyRouteComponent(() => import('../suggestions-page.js'), 'SuggestionsPage'),
});
const suggestionRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/suggestions/$suggestionId',
  validateSearch: suggestionSearch,
  component: lazyRouteComponent(
    () => import('../../features/matching/suggestion-screen.js'),
    'SuggestionScreen',
  ),
});
const introductionsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/mises-en-relation',
  validateSearch: introductionsSearch,
  component: lazyRouteComponent(
    () => import('../../features/introductions/introductions-screen.js'),
    'IntroductionsScreen',
  ),
});
const introductionRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/mises-en-relation/$introductionId',
  component: lazyRouteComponent(
    () => import('../../features/introductions/introduction-screen.js'),
    'IntroductionScreen',
  ),
});
const preferencesRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/preferences',
  validateSearch: memberSearch,
  component: lazyRouteComponent(
    () => import('../../features/accounts/preferences-screen.js'),
    'PreferencesScreen',
  ),
});
const accountRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/compte',
  component: lazyRouteComponent(() => import('../../features/accounts/account-screen.js'), 'AccountScreen'),
});
const organisationRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/organisations/$organisationId',
  component: lazyRouteComponent(() => import('../organisation-page.js'), 'OrganisationPage'),
});
const profileRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/organisations/$organisationId/modifier',
  component: lazyRouteComponent(
    () => import('../../features/organisations/profile-screen.js'),
    'ProfileScreen',
  ),
});

/** For whoever is signed in, in any space. */
export const sharedRoutes = [
  homeRoute,
  listingRoute,
  postingRoute,
  exploreRoute,
  suggestionsRoute,
  suggestionRoute,
  introductionsRoute,
  introductionRoute,
  preferencesRoute,
  accountRoute,
  organisationRoute,
  profileRoute,
] as const;
