import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { accountsSearch, mailboxSearch } from '../search-params.js';
import { administrationSpace } from './trunk.js';

const labosRoute = createRoute({
  getParentRoute: () => administrationSpace,
  path: '/labos',
  component: lazyRouteComponent(() => import('../../features/labos/labos-screen.js'), 'LabosScreen'),
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
export const administrationRoutes = [labosRoute, accountsRoute, mailboxRoute] as const;
