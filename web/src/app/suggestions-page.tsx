import { useSession } from '../api/session.js';
import { NextMeetings } from '../features/events/next-meetings.js';
import { HealthPanel } from '../features/listings/health-panel.js';
import { LaboSuggestionsScreen } from '../features/matching/labo-suggestions-screen.js';
import { MemberSuggestionsScreen } from '../features/matching/member-suggestions-screen.js';
import { WaitingPanel } from '../features/matching/waiting-panel.js';
import { SpaceGate } from './space-gate.js';

/** Suggestions as one's role sees them. */
export function SuggestionsPage() {
  const { space } = useSession();
  if (space?.kind === 'labo') return <LaboSuggestionsScreen />;
  if (space?.kind !== 'organisation') return <SpaceGate kind="organisation" />;
  const { id } = space.organisation;
  return (
    <MemberSuggestionsScreen
      aside={
        <>
          <WaitingPanel organisationId={id} omitOpen>
            <NextMeetings organisationId={id} />
          </WaitingPanel>
          <HealthPanel organisationId={id} />
        </>
      }
    />
  );
}
