import type { LucideIcon } from 'lucide-react';
import CircleCheck from 'lucide-react/icons/circle-check';
import CircleDot from 'lucide-react/icons/circle-dot';
import CirclePause from 'lucide-react/icons/circle-pause';
import CircleX from 'lucide-react/icons/circle-x';
import Clock from 'lucide-react/icons/clock';
import PencilLine from 'lucide-react/icons/pencil-line';
import type { ListingStatus } from '../../api/types.js';
import { listings as words } from '../../i18n/fr/listings.js';
import { Badge, type Tone } from '../../ui/badge.js';

const looks: Record<ListingStatus, { tone: Tone; icon: LucideIcon }> = {
  draft: { tone: 'see', icon: PencilLine },
  published: { tone: 'ok', icon: CircleDot },
  paused: { tone: 'see', icon: CirclePause },
  fulfilled: { tone: 'ok', icon: CircleCheck },
  withdrawn: { tone: 'quiet', icon: CircleX },
  expired: { tone: 'quiet', icon: Clock },
};

/** The state of a need or an offer. */
export function ListingStatusBadge({ status }: { status: ListingStatus }) {
  return <Badge {...looks[status]}>{words.status[status]}</Badge>;
}
