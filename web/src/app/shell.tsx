import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { demoQuery } from '../api/demo.js';
import { useSession } from '../api/session.js';
import { Bell } from '../features/letters/bell.js';
import { shell } from '../i18n/fr/shell.js';
import { Logo } from '../ui/logo.js';
import { AccountMenu } from './account-menu.js';
import { navigationFor } from './navigation.js';
import type { MemberSearch } from './search-params.js';
import classes from './shell.module.css';

/** What stays around every page: the name, the pages of one's role, one's account. */
export function Shell() {
  const { space } = useSession();
  const { data: demo } = useQuery(demoQuery);
  const items = navigationFor(space, demo?.mailbox ?? false);
  const content = useFocusOnNewPage();
  useHatFromAddress();
  return (
    <>
      <a href="#contenu" className={classes.skip}>
        {shell.skip}
      </a>
      <header className={classes.header} data-print="hide">
        <Link to="/" className={classes.brand}>
          <Logo />
          {shell.product}
        </Link>
        <nav aria-label={shell.navigation} className={classes.navigation}>
          {items.map(({ to, label, short, icon: Icon }) => (
            <Link key={to} to={to} className={classes.item} activeOptions={{ includeSearch: false }}>
              <Icon size={20} aria-hidden className={classes.itemIcon} />
              <span className={classes.long}>{label}</span>
              <span className={classes.short}>{short ?? label}</span>
            </Link>
          ))}
        </nav>
        <Bell />
        <AccountMenu />
      </header>
      <main id="contenu" tabIndex={-1} ref={content} className={classes.content} key={space?.key}>
        <Outlet />
      </main>
    </>
  );
}

/** Moves the reading point to the content after a change of page, not on the first one. */
function useFocusOnNewPage() {
  const content = useRef<HTMLElement>(null);
  const pathname = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const previous = useRef<string | undefined>(undefined);
  useEffect(() => {
    // A page that begins with a field to fill has put the reading point there itself.
    const filling = document.activeElement?.matches('input, textarea') ?? false;
    if (previous.current !== undefined && pathname !== previous.current && !filling)
      content.current?.focus({ preventScroll: true });
    if (pathname !== undefined) previous.current = pathname;
  }, [pathname]);
  return content;
}

/** A message names the organisation it was written to: following its links puts on that hat. */
function useHatFromAddress() {
  const { space, spaces, wear } = useSession();
  const named = useRouterState({ select: ({ location }) => (location.search as MemberSearch).organisation });
  const own = spaces.find(({ key }) => key === `organisation:${named}`);
  useEffect(() => {
    if (own && own.key !== space?.key) wear(own.key);
  }, [own, space?.key, wear]);
}
