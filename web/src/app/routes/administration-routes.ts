import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { accountsSearch, administeredLaboSearch, mailboxSearch } from '../search-params.js';
import { administrationSpace } from './trunk.js';

const labosRoute = createRoute({
  getParentRoute: () => administrationSpace,
  path: '/labos',
  component: lazyRouteComponent(() => import('../../features/labos/labos-screen.js'), 'LabosScreen'),
});
const newLaboRoute = createRoute({
  getParentRoute: () => administrationSpace,
  path: '/installation/nouveau-labo',
  component: lazyRouteComponent(
    () => import('../../features/labos/administration/new-labo-screen.js'),
    'NewLaboScreen',
  ),
});
const laboRoute = createRoute({
  getParentRoute: () => administrationSpace,
  path: '/installation/labos/$laboId',
  validateSearch: administeredLaboSearch,
  component: lazyRouteComponent(() => import('../administered-labo.js'), 'AdministeredLabo'),
});
const installationRoute = createRoute({
  getParentRoute: () => administrationSpace,
  path: '/journal',
  component: lazyRouteComponent(
    () => import('../../features/labos/administration/installation-screen.js'),
    'InstallationScreen',
  ),
});
const accountsRoute = createRoute({
  getParentRoute: () => administrationSpace,
  path: '/comptes',
  validateSearch: accountsSearch,
  component: lazyRouteComponent(
    () => import('../../features/accounts/administration-screen.js'),
    'AdministrationScreen',
  ),
});
const mailboxRoute = createRoute({
  getParentRoute: () => administrationSpace,
  path: '/boite-locale',
  validateSearch: mailboxSearch,
  component: lazyRouteComponent(() => import('../../features/mailbox/mailbox-screen.js'), 'MailboxScreen'),
});

/** The space of the installation's administrators. */
export const administrationRoutes = [
  labosRoute,
  newLaboRoute,
  laboRoute,
  installationRoute,
  accountsRoute,
  mailboxRoute,
] as const;
