import { useParams } from '@tanstack/react-router';
import { useSession } from '../api/session.js';
import { OrganisationScreen } from '../features/organisations/organisation-screen.js';
import { ClaimCard } from '../features/people/claim-card.js';

/** An organisation; the Labo's staff may hand a profile without people to its own. */
export function OrganisationPage() {
  const { organisationId } = useParams({ from: '/app/organisations/$organisationId' });
  const { space } = useSession();
  const staff = space?.kind === 'labo';
  return <OrganisationScreen beside={staff && <ClaimCard organisationId={organisationId} />} />;
}
