import { useMyLabo } from '../api/session.js';
import { DigestsPanel } from '../features/digests/digests-panel.js';
import { TodayScreen } from '../features/labos/today-screen.js';

/** The animator's day, with the messages of the Labo beside it. */
export function LaboToday() {
  const labo = useMyLabo();
  return <TodayScreen aside={<DigestsPanel laboId={labo.id} />} />;
}
