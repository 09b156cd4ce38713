import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { ApiProblem } from '../api/problem.js';
import { meQuery, SessionProvider } from '../api/session.js';
import { safeReturnPath } from '../api/spaces.js';
import { LoadingCards } from '../ui/states.js';
import { Crash } from './crash.js';
import { Home } from './home.js';
import { NotFound } from './not-found.js';
import { onSessionLost, queryClient } from './query-client.js';
import {
  accountsSearch,
  eventSearch,
  exploreSearch,
  importsSearch,
  introductionsSearch,
  listingSearch,
  mailboxSearch,
  mailLinkSearch,
  memberSearch,
  organisationsSearch,
  postingSearch,
  settingsSearch,
  signInSearch,
  stepSearch,
  suggestionSearch,
  suggestionsSearch,
} from './search-params.js';
import { Shell } from './shell.js';
import { SpaceGate } from './space-gate.js';

const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Outlet,
  notFoundComponent: NotFound,
});

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/connexion',
  validateSearch: signInSearch,
  component: lazyRouteComponent(() => import('../features/accounts/sign-in-screen.js'), 'SignInScreen'),
});

const linkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/connexion/lien',
  component: lazyRouteComponent(() => import('../features/accounts/link-screen.js'), 'LinkScreen'),
});
const stepRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/connexion/etape',
  validateSearch: stepSearch,
  component: lazyRouteComponent(
    () => import('../features/accounts/second-step-screen.js'),
    'SecondStepScreen',
  ),
});
const addressRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/adresse',
  component: lazyRouteComponent(() => import('../features/accounts/address-screen.js'), 'AddressScreen'),
});
const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation',
  component: lazyRouteComponent(() => import('../features/people/invitation-screen.js'), 'InvitationScreen'),
});
/** What messages link to, without signing in. */
const mailPreferencesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/courrier/preferences',
  validateSearch: mailLinkSearch,
  component: lazyRouteComponent(
    () => import('../features/letters/mail-preferences-screen.js'),
    'MailPreferencesScreen',
  ),
});
const mailAnswerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/courrier/reponse',
  validateSearch: mailLinkSearch,
  component: lazyRouteComponent(
    () => import('../features/letters/mail-answer-screen.js'),
    'MailAnswerScreen',
  ),
});

/** Everything that needs somebody signed in, second step included. */
const appRoute = createRoute({
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

const homeRoute = createRoute({ getParentRoute: () => appRoute, path: '/', component: Home });

const organisationSpace = createRoute({
  getParentRoute: () => appRoute,
  id: 'organisation',
  component: () => <SpaceGate kind="organisation" />,
});
const laboSpace = createRoute({
  getParentRoute: () => appRoute,
  id: 'labo',
  component: () => <SpaceGate kind="labo" />,
});
const administrationSpace = createRoute({
  getParentRoute: () => appRoute,
  id: 'administration',
  component: () => <SpaceGate kind="administration" />,
});

const memberHomeRoute = createRoute({
  getParentRoute: () => organisationSpace,
  path: '/accueil',
  validateSearch: memberSearch,
  component: lazyRouteComponent(() => import('./member-home.js'), 'MemberHome'),
});
const listingsRoute = createRoute({
  getParentRoute: () => organisationSpace,
  path: '/besoins-et-offres',
  component: lazyRouteComponent(() => import('../features/listings/listings-screen.js'), 'ListingsScreen'),
});
const listingRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/besoins-et-offres/$listingId',
  validateSearch: listingSearch,
  component: lazyRouteComponent(() => import('../features/listings/listing-screen.js'), 'ListingScreen'),
});
const postingRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/besoins-et-offres/$listingId/modifier',
  validateSearch: postingSearch,
  component: lazyRouteComponent(() => import('../features/listings/posting-screen.js'), 'PostingScreen'),
});
const exploreRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/explorer',
  validateSearch: exploreSearch,
  component: lazyRouteComponent(() => import('../features/listings/explore-screen.js'), 'ExploreScreen'),
});
const suggestionsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/suggestions',
  validateSearch: suggestionsSearch,
  component: lazyRouteComponent(() => import('./suggestions-page.js'), 'SuggestionsPage'),
});
const suggestionRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/suggestions/$suggestionId',
  validateSearch: suggestionSearch,
  component: lazyRouteComponent(
    () => import('../features/matching/suggestion-screen.js'),
    'SuggestionScreen',
  ),
});
const introductionsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/mises-en-relation',
  validateSearch: introductionsSearch,
  component: lazyRouteComponent(
    () => import('../features/introductions/introductions-screen.js'),
    'IntroductionsScreen',
  ),
});
const introductionRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/mises-en-relation/$introductionId',
  component: lazyRouteComponent(
    () => import('../features/introductions/introduction-screen.js'),
    'IntroductionScreen',
  ),
});
const agendaRoute = createRoute({
  getParentRoute: () => organisationSpace,
  path: '/rencontres',
  validateSearch: memberSearch,
  component: lazyRouteComponent(() => import('../features/events/agenda-screen.js'), 'AgendaScreen'),
});

const preferencesRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/preferences',
  validateSearch: memberSearch,
  component: lazyRouteComponent(
    () => import('../features/accounts/preferences-screen.js'),
    'PreferencesScreen',
  ),
});

const accountRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/compte',
  component: lazyRouteComponent(() => import('../features/accounts/account-screen.js'), 'AccountScreen'),
});
const colleaguesRoute = createRoute({
  getParentRoute: () => organisationSpace,
  path: '/equipe',
  component: lazyRouteComponent(() => import('../features/people/people-screen.js'), 'ColleaguesScreen'),
});
const staffRoute = createRoute({
  getParentRoute: () => laboSpace,
  path: '/equipe-du-labo',
  component: lazyRouteComponent(() => import('../features/people/people-screen.js'), 'StaffScreen'),
});

const todayRoute = createRoute({
  getParentRoute: () => laboSpace,
  path: '/aujourdhui',
  component: lazyRouteComponent(() => import('./labo-today.js'), 'LaboToday'),
});
const organisationsRoute = createRoute({
  getParentRoute: () => laboSpace,
  path: '/organisations',
  validateSearch: organisationsSearch,
  component: lazyRouteComponent(
    () => import('../features/organisations/organisations-screen.js'),
    'OrganisationsScreen',
  ),
});
const organisationRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/organisations/$organisationId',
  component: lazyRouteComponent(() => import('./organisation-page.js'), 'OrganisationPage'),
});
const mergeRoute = createRoute({
  getParentRoute: () => laboSpace,
  path: '/organisations/fusion',
  component: lazyRouteComponent(
    () => import('../features/organisations/merge/merge-screen.js'),
    'MergeScreen',
  ),
});
const settingsRoute = createRoute({
  getParentRoute: () => laboSpace,
  path: '/reglages',
  validateSearch: settingsSearch,
  component: lazyRouteComponent(
    () => import('../features/labos/settings/settings-screen.js'),
    'SettingsScreen',
  ),
});
const moderationRoute = createRoute({
  getParentRoute: () => laboSpace,
  path: '/verification',
  component: lazyRouteComponent(
    () => import('../features/moderation/moderation-screen.js'),
    'ModerationScreen',
  ),
});
const profileRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/organisations/$organisationId/modifier',
  component: lazyRouteComponent(() => import('../features/organisations/profile-screen.js'), 'ProfileScreen'),
});
const quickEntryRoute = createRoute({
  getParentRoute: () => laboSpace,
  path: '/saisie-rapide',
  component: lazyRouteComponent(
    () => import('../features/listings/quick-entry-screen.js'),
    'QuickEntryScreen',
  ),
});
const importsRoute = createRoute({
  getParentRoute: () => laboSpace,
  path: '/imports',
  validateSearch: importsSearch,
  component: lazyRouteComponent(() => import('../features/imports/imports-screen.js'), 'ImportsScreen'),
});
const importRoute = createRoute({
  getParentRoute: () => laboSpace,
  path: '/imports/$importId',
  component: lazyRouteComponent(() => import('../features/imports/import-screen.js'), 'ImportScreen'),
});
const eventsRoute = createRoute({
  getParentRoute: () => laboSpace,
  path: '/evenements',
  component: lazyRouteComponent(() => import('../features/events/events-screen.js'), 'EventsScreen'),
});
const eventRoute = createRoute({
  getParentRoute: () => laboSpace,
  path: '/evenements/$eventId',
  validateSearch: eventSearch,
  component: lazyRouteComponent(() => import('../features/events/event-screen.js'), 'EventScreen'),
});

const newEventRoute = createRoute({
  getParentRoute: () => laboSpace,
  path: '/evenements/nouveau',
  component: lazyRouteComponent(
    () => import('../features/events/planning/new-event-screen.js'),
    'NewEventScreen',
  ),
});
const planRoute = createRoute({
  getParentRoute: () => laboSpace,
  path: '/evenements/$eventId/plan',
  component: lazyRouteComponent(() => import('../features/events/planning/plan-screen.js'), 'PlanScreen'),
});
const dayRoute = createRoute({
  getParentRoute: () => laboSpace,
  path: '/evenements/$eventId/jour',
  component: lazyRouteComponent(() => import('../features/events/day/day-screen.js'), 'DayScreen'),
});
const reportRoute = createRoute({
  getParentRoute: () => laboSpace,
  path: '/evenements/$eventId/bilan',
  component: lazyRouteComponent(() => import('../features/events/day/report-screen.js'), 'ReportScreen'),
});
const boardRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/jour/mur/$eventId',
  component: lazyRouteComponent(() => import('../features/events/day/board-screen.js'), 'BoardScreen'),
});
const publicEventRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/evenement/$eventId',
  component: lazyRouteComponent(
    () => import('../features/events/registering/public-event-screen.js'),
    'PublicEventScreen',
  ),
});
const myRegistrationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inscription/$link',
  component: lazyRouteComponent(
    () => import('../features/events/registering/my-registration-screen.js'),
    'MyRegistrationScreen',
  ),
});

const lettersRoute = createRoute({
  getParentRoute: () => laboSpace,
  path: '/messages',
  component: lazyRouteComponent(() => import('../features/letters/letters-screen.js'), 'LettersScreen'),
});

const labosRoute = createRoute({
  getParentRoute: () => administrationSpace,
  path: '/labos',
  component: lazyRouteComponent(() => import('../features/labos/labos-screen.js'), 'LabosScreen'),
});
const accountsRoute = createRoute({
  getParentRoute: () => administrationSpace,
  path: '/comptes',
  validateSearch: accountsSearch,
  component: lazyRouteComponent(
    () => import('../features/accounts/administration-screen.js'),
    'AdministrationScreen',
  ),
});
const mailboxRoute = createRoute({
  getParentRoute: () => administrationSpace,
  path: '/boite-locale',
  validateSearch: mailboxSearch,
  component: lazyRouteComponent(() => import('../features/mailbox/mailbox-screen.js'), 'MailboxScreen'),
});

const routeTree = rootRoute.addChildren([
  signInRoute,
  linkRoute,
  stepRoute,
  addressRoute,
  invitationRoute,
  boardRoute,
  publicEventRoute,
  myRegistrationRoute,
  mailPreferencesRoute,
  mailAnswerRoute,
  appRoute.addChildren([
    homeRoute,
    accountRoute,
    preferencesRoute,
    listingRoute,
    postingRoute,
    exploreRoute,
    suggestionsRoute,
    suggestionRoute,
    introductionsRoute,
    introductionRoute,
    organisationRoute,
    profileRoute,
    organisationSpace.addChildren([colleaguesRoute, memberHomeRoute, listingsRoute, agendaRoute]),
    laboSpace.addChildren([
      staffRoute,
      todayRoute,
      lettersRoute,
      organisationsRoute,
      quickEntryRoute,
      moderationRoute,
      importsRoute,
      importRoute,
      eventsRoute,
      newEventRoute,
      eventRoute,
      planRoute,
      dayRoute,
      reportRoute,
      settingsRoute,
      mergeRoute,
    ]),
    administrationSpace.addChildren([accountsRoute, labosRoute, mailboxRoute]),
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
