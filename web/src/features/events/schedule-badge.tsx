import CircleCheck from 'lucide-react/icons/circle-check';
import CircleDashed from 'lucide-react/icons/circle-dashed';
import PencilLine from 'lucide-react/icons/pencil-line';
import type { ScheduleState } from '../../api/types.js';
import { events as words } from '../../i18n/fr/events.js';
import { Badge, type Tone } from '../../ui/badge.js';

const looks: Record<ScheduleState, { tone: Tone; icon: typeof CircleCheck }> = {
  none: { tone: 'quiet', icon: CircleDashed },
  draft: { tone: 'see', icon: PencilLine },
  published: { tone: 'ok', icon: CircleCheck },
};

/** Where the schedule of an event stands. */
export function ScheduleBadge({ state, children }: { state: ScheduleState; children?: string }) {
  return <Badge {...looks[state]}>{children ?? words.scheduleState[state]}</Badge>;
}
