import { useMyLabo } from '../api/session.js';
import { DigestsPanel } from '../features/digests/digests-panel.js';
import { TodayScreen } from '../features/labos/today-screen.js';
import { UncertainMailsPanel } from '../features/letters/uncertain-mails-panel.js';
import { letters } from '../i18n/fr/letters.js';
import { TextLink } from '../ui/link-button.js';

/** The animator's day, with the messages of the Labo beside it. */
export function LaboToday() {
  const labo = useMyLabo();
  return (
    <TodayScreen
      aside={
        <>
          <UncertainMailsPanel laboId={labo.id} />
          <DigestsPanel laboId={labo.id} />
          <TextLink to="/messages">{letters.edit}</TextLink>
        </>
      }
    />
  );
}
