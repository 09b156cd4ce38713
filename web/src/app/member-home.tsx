import { useMyOrganisation, useSession } from '../api/session.js';
import { NextMeetings } from '../features/events/next-meetings.js';
import { HealthPanel } from '../features/listings/health-panel.js';
import { StartButtons } from '../features/listings/start-buttons.js';
import { FirstSuggestions } from '../features/matching/first-suggestions.js';
import { WaitingPanel } from '../features/matching/waiting-panel.js';
import { home } from '../i18n/fr/home.js';
import { Page } from '../ui/page.js';

/** What waits for one's organisation, and the first suggestions to read. */
export function MemberHome() {
  const { me } = useSession();
  const { id, name, labo } = useMyOrganisation();
  return (
    <Page
      title={home.title(me.firstName)}
      lead={home.lead(name, labo.name)}
      actions={<StartButtons organisationId={id} />}
      aside={<HealthPanel organisationId={id} />}
    >
      <FirstSuggestions
        organisationId={id}
        title={home.firstTrails}
        seeAll={home.seeAll}
        above={
          <WaitingPanel organisationId={id}>
            <NextMeetings organisationId={id} />
          </WaitingPanel>
        }
      />
    </Page>
  );
}
