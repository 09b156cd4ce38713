import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { mailLinkSearch, signInSearch, stepSearch } from '../search-params.js';
import { rootRoute } from './trunk.js';

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/connexion',
  validateSearch: signInSearch,
  component: lazyRouteComponent(() => import('../../features/accounts/sign-in-screen.js'), 'SignInScreen'),
});
const linkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/connexion/lien',
  component: lazyRouteComponent(() => import('../../features/accounts/link-screen.js'), 'LinkScreen'),
});
const stepRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/connexion/etape',
  validateSearch: stepSearch,
  component: lazyRouteComponent(
    () => import('../../features/accounts/second-step-screen.js'),
    'SecondStepScreen',
  ),
});
const addressRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/adresse',
  component: lazyRouteComponent(() => import('../../features/accounts/address-screen.js'), 'AddressScreen'),
});
const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation',
  component: lazyRouteComponent(
    () => import('../../features/people/invitation-screen.js'),
    'InvitationScreen',
  ),
});
/** What messages link to, without signing in. */
const mailPreferencesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/courrier/preferences',
  validateSearch: mailLinkSearch,
  component: lazyRouteComponent(
    () => import('../../features/letters/mail-preferences-screen.js'),
    'MailPreferencesScreen',
  ),
});
const mailAnswerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/courrier/reponse',
  validateSearch: mailLinkSearch,
  component: lazyRouteComponent(
    () => import('../../features/letters/mail-answer-screen.js'),
    'MailAnswerScreen',
  ),
});
const boardRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/jour/mur/$eventId',
  component: lazyRouteComponent(() => import('../../features/events/day/board-screen.js'), 'BoardScreen'),
});
const publicEventRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/evenement/$eventId',
  component: lazyRouteComponent(
    () => import('../../features/events/registering/public-event-screen.js'),
    'PublicEventScreen',
  ),
});
const myRegistrationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inscription/$link',
  component: lazyRouteComponent(
    () => import('../../features/events/registering/my-registration-screen.js'),
    'MyRegistrationScreen',
  ),
});

/** What anybody may open. */
export const openRoutes = [
  signInRoute,
  linkRoute,
  stepRoute,
  addressRoute,
  invitationRoute,
  mailPreferencesRoute,
  mailAnswerRoute,
  boardRoute,
  publicEventRoute,
  myRegistrationRoute,
] as const;
