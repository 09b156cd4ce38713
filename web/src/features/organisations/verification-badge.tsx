import CircleCheck from 'lucide-react/icons/circle-check';
import CircleX from 'lucide-react/icons/circle-x';
import Eye from 'lucide-react/icons/eye';
import type { Organisation } from '../../api/types.js';
import { organisations as words } from '../../i18n/fr/organisations.js';
import { Badge, type Tone } from '../../ui/badge.js';

const looks: Record<Organisation['verification'], { tone: Tone; icon: typeof Eye }> = {
  to_check: { tone: 'see', icon: Eye },
  verified: { tone: 'ok', icon: CircleCheck },
  refused: { tone: 'wrong', icon: CircleX },
};

/** Whether the Labo has checked who this is. */
export function VerificationBadge({ verification }: { verification: Organisation['verification'] }) {
  return <Badge {...looks[verification]}>{words.verification[verification]}</Badge>;
}
