import type { LucideIcon } from 'lucide-react';
import Building2 from 'lucide-react/icons/building-2';
import CalendarDays from 'lucide-react/icons/calendar-days';
import Handshake from 'lucide-react/icons/handshake';
import House from 'lucide-react/icons/house';
import Inbox from 'lucide-react/icons/inbox';
import ListChecks from 'lucide-react/icons/list-checks';
import MapIcon from 'lucide-react/icons/map';
import ScrollText from 'lucide-react/icons/scroll-text';
import Search from 'lucide-react/icons/search';
import Settings from 'lucide-react/icons/settings';
import Sun from 'lucide-react/icons/sun';
import UsersRound from 'lucide-react/icons/users-round';
import Waypoints from 'lucide-react/icons/waypoints';
import type { Space, SpaceKind } from '../api/spaces.js';
import { shell } from '../i18n/fr/shell.js';

export interface NavigationItem {
  to:
    | '/accueil'
    | '/besoins-et-offres'
    | '/suggestions'
    | '/explorer'
    | '/rencontres'
    | '/mises-en-relation'
    | '/aujourdhui'
    | '/organisations'
    | '/evenements'
    | '/reglages'
    | '/labos'
    | '/boite-locale'
    | '/comptes'
    | '/journal';
  label: string;
  /** Under an icon, on a phone. */
  short?: string;
  icon: LucideIcon;
}

const items: Record<SpaceKind, NavigationItem[]> = {
  organisation: [
    { to: '/accueil', label: shell.accueil, icon: House },
    { to: '/besoins-et-offres', label: shell.besoins, short: shell.besoinsShort, icon: ListChecks },
    { to: '/suggestions', label: shell.suggestions, icon: Waypoints },
    { to: '/explorer', label: shell.explorer, icon: Search },
    {
      to: '/mises-en-relation',
      label: shell.introductions,
      short: shell.introductionsShort,
      icon: Handshake,
    },
    { to: '/rencontres', label: shell.rencontres, icon: CalendarDays },
  ],
  labo: [
    { to: '/aujourdhui', label: shell.aujourdhui, icon: Sun },
    {
      to: '/organisations',
      label: shell.organisations,
      short: shell.organisationsShort,
      icon: Building2,
    },
    { to: '/suggestions', label: shell.suggestions, icon: Waypoints },
    { to: '/explorer', label: shell.explorer, icon: Search },
    {
      to: '/mises-en-relation',
      label: shell.introductions,
      short: shell.introductionsShort,
      icon: Handshake,
    },
    { to: '/evenements', label: shell.evenements, icon: CalendarDays },
  ],
  administration: [
    { to: '/labos', label: shell.labos, icon: MapIcon },
    { to: '/comptes', label: shell.comptes, icon: UsersRound },
    { to: '/journal', label: shell.installationPage, icon: ScrollText },
    { to: '/boite-locale', label: shell.boite, icon: Inbox },
  ],
};

/** Only for the head of a Labo. */
const settings: NavigationItem = { to: '/reglages', label: shell.reglages, icon: Settings };

/** The pages of a hat; the local mailbox only where there is one. */
export function navigationFor(space: Space | null | undefined, mailbox: boolean): NavigationItem[] {
  if (!space) return [];
  const own = items[space.kind].filter(({ to }) => to !== '/boite-locale' || mailbox);
  return space.kind === 'labo' && space.role === 'head' ? [...own, settings] : own;
}
