import { Outlet } from '@tanstack/react-router';
import UserRound from 'lucide-react/icons/user-round';
import { useEffect } from 'react';
import { useSession } from '../api/session.js';
import type { SpaceKind } from '../api/spaces.js';
import { ProposedOrganisation } from '../features/people/proposed-organisation.js';
import { shell } from '../i18n/fr/shell.js';
import { LinkButton } from '../ui/link-button.js';
import { Page } from '../ui/page.js';
import { EmptyState } from '../ui/states.js';

/** Shows pages of one role; a person who has that role under another hat changes hat on the way. */
export function SpaceGate({ kind }: { kind: SpaceKind }) {
  const { space, spaces, wear } = useSession();
  const suited = spaces.find((other) => other.kind === kind);
  const fits = space?.kind === kind;
  useEffect(() => {
    if (!fits && suited) wear(suited.key);
  }, [fits, suited, wear]);
  if (fits) return <Outlet />;
  if (suited) return null;
  const title = space ? shell.wrongSpace : shell.noSpace;
  return (
    <Page title={title}>
      {!space && <ProposedOrganisation />}
      <EmptyState
        icon={UserRound}
        title={space ? shell.wrongSpaceText(kind) : shell.noSpaceText}
        action={space && <LinkButton to="/">{shell.home}</LinkButton>}
      />
    </Page>
  );
}
