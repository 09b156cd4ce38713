import CircleAlert from 'lucide-react/icons/circle-alert';
import CircleCheck from 'lucide-react/icons/circle-check';
import Copy from 'lucide-react/icons/copy';
import Eye from 'lucide-react/icons/eye';
import LoaderCircle from 'lucide-react/icons/loader-circle';
import Plus from 'lucide-react/icons/plus';
import RefreshCw from 'lucide-react/icons/refresh-cw';
import Undo2 from 'lucide-react/icons/undo-2';
import type { FileImportStatus, ImportFate } from '../../api/types.js';
import { imports as words } from '../../i18n/fr/imports.js';
import { Badge, type Tone } from '../../ui/badge.js';

type Look = { tone: Tone; icon: typeof Eye };
const atWork: Look = { tone: 'action', icon: LoaderCircle };
const looks: Record<FileImportStatus, Look> = {
  reading: atWork,
  checking: atWork,
  writing: atWork,
  undoing: atWork,
  unreadable: { tone: 'wrong', icon: CircleAlert },
  to_map: { tone: 'see', icon: Eye },
  checked: { tone: 'see', icon: Eye },
  written: { tone: 'ok', icon: CircleCheck },
  undone: { tone: 'quiet', icon: Undo2 },
};

/** Where an import is. */
export function ImportBadge({ status }: { status: FileImportStatus }) {
  return <Badge {...looks[status]}>{words.status[status]}</Badge>;
}

const fates: Record<ImportFate, Look> = {
  create: { tone: 'ok', icon: Plus },
  update: { tone: 'action', icon: RefreshCw },
  duplicate: { tone: 'see', icon: Copy },
  refused: { tone: 'wrong', icon: CircleAlert },
};

/** What becomes, or became, of a row. */
export function FateBadge({ fate, done }: { fate: ImportFate; done: boolean }) {
  return <Badge {...fates[fate]}>{(done ? words.fatesDone : words.fates)[fate]}</Badge>;
}
