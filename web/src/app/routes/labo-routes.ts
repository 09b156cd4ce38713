import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import {
  eventSearch,
  importsSearch,
  organisationsSearch,
  settingsSearch,
  whyNotSearch,
} from '../search-params.js';
import { laboSpace } from './trunk.js';

const staffRoute = createRoute({
  getParentRoute: () => laboSpace,
  path: '/equipe-du-labo',
  component: lazyRouteComponent(() => import('../../features/people/people-screen.js'), 'StaffScreen'),
});
const todayRoute = createRoute({
  getParentRoute: () => laboSpace,
  path: '/aujourdhui',
  component: lazyRouteComponent(() => import('../labo-today.js'), 'LaboToday'),
});
const organisationsRoute = createRoute({
  getParentRoute: () => laboSpace,
  path: '/organisations',
  validateSearch: organisationsSearch,
  component: lazyRouteComponent(
    () => import('../../features/organisations/organisations-screen.js'),
    'OrganisationsScreen',
  ),
});
const mergeRoute = createRoute({
  getParentRoute: () => laboSpace,
  path: '/organisations/fusion',
  component: lazyRouteComponent(
    () => import('../../features/organisations/merge/merge-screen.js'),
    'MergeScreen',
  ),
});
const settingsRoute = createRoute({
  getParentRoute: () => laboSpace,
  path: '/reglages',
  validateSearch: settingsSearch,
  component: lazyRouteComponent(
    () => import('../../features/labos/settings/settings-screen.js'),
    'SettingsScreen',
  ),
});
const moderationRoute = createRoute({
  getParentRoute: () => laboSpace,
  path: '/verification',
  component: lazyRouteComponent(
    () => import('../../features/moderation/moderation-screen.js'),
    'ModerationScreen',
  ),
});
const quickEntryRoute = createRoute({
  getParentRoute: () => laboSpace,
  path: '/saisie-rapide',
  component: lazyRouteComponent(
    () => import('../../features/listings/quick-entry-screen.js'),
    'QuickEntryScreen',
  ),
});
const importsRoute = createRoute({
  getParentRoute: () => laboSpace,
  path: '/imports',
  validateSearch: importsSearch,
  component: lazyRouteComponent(() => import('../../features/imports/imports-screen.js'), 'ImportsScreen'),
});
const importRoute = createRoute({
  getParentRoute: () => laboSpace,
  path: '/imports/$importId',
  component: lazyRouteComponent(() => import('../../features/imports/import-screen.js'), 'ImportScreen'),
});
const eventsRoute = createRoute({
  getParentRoute: () => laboSpace,
  path: '/evenements',
  component: lazyRouteComponent(() => import('../../features/events/events-screen.js'), 'EventsScreen'),
});
const eventRoute = createRoute({
  getParentRoute: () => laboSpace,
  path: '/evenements/$eventId',
  validateSearch: eventSearch,
  component: lazyRouteComponent(() => import('../../features/events/event-screen.js'), 'EventScreen'),
});
const newEventRoute = createRoute({
  getParentRoute: () => laboSpace,
  path: '/evenements/nouveau',
  component: lazyRouteComponent(
    () => import('../../features/events/planning/new-event-screen.js'),
    'NewEventScreen',
  ),
});
const planRoute = createRoute({
  getParentRoute: () => laboSpace,
  path: '/evenements/$eventId/plan',
  component: lazyRouteComponent(() => import('../../features/events/planning/plan-screen.js'), 'PlanScreen'),
});
const dayRoute = createRoute({
  getParentRoute: () => laboSpace,
  path: '/evenements/$eventId/jour',
  component: lazyRouteComponent(() => import('../../features/events/day/day-screen.js'), 'DayScreen'),
});
const reportRoute = createRoute({
  getParentRoute: () => laboSpace,
  path: '/evenements/$eventId/bilan',
  component: lazyRouteComponent(() => import('../../features/events/day/report-screen.js'), 'ReportScreen'),
});
const paperResultsRoute = createRoute({
  getParentRoute: () => laboSpace,
  path: '/evenements/$eventId/bulletins',
  component: lazyRouteComponent(
    () => import('../../features/events/after/paper-results-screen.js'),
    'PaperResultsScreen',
  ),
});
const invitingRoute = createRoute({
  getParentRoute: () => laboSpace,
  path: '/evenements/$eventId/invitations',
  component: lazyRouteComponent(
    () => import('../../features/events/inviting/inviting-screen.js'),
    'InvitingScreen',
  ),
});
const minutesRoute = createRoute({
  getParentRoute: () => laboSpace,
  path: '/evenements/$eventId/comptes-rendus',
  component: lazyRouteComponent(
    () => import('../../features/events/minutes/minutes-screen.js'),
    'MinutesScreen',
  ),
});
const lettersRoute = createRoute({
  getParentRoute: () => laboSpace,
  path: '/messages',
  component: lazyRouteComponent(() => import('../../features/letters/letters-screen.js'), 'LettersScreen'),
});
const scoringSettingsRoute = createRoute({
  getParentRoute: () => laboSpace,
  path: '/reglages-du-score',
  component: lazyRouteComponent(
    () => import('../../features/matching/scoring-settings-screen.js'),
    'ScoringSettingsScreen',
  ),
});
const whyNotRoute = createRoute({
  getParentRoute: () => laboSpace,
  path: '/pourquoi-pas',
  validateSearch: whyNotSearch,
  component: lazyRouteComponent(() => import('../../features/matching/why-not-screen.js'), 'WhyNotScreen'),
});

/** The space of a Labo's staff. */
export const laboRoutes = [
  staffRoute,
  todayRoute,
  organisationsRoute,
  mergeRoute,
  settingsRoute,
  moderationRoute,
  quickEntryRoute,
  importsRoute,
  importRoute,
  eventsRoute,
  eventRoute,
  newEventRoute,
  planRoute,
  dayRoute,
  reportRoute,
  paperResultsRoute,
  invitingRoute,
  minutesRoute,
  lettersRoute,
  scoringSettingsRoute,
  whyNotRoute,
] as const;
