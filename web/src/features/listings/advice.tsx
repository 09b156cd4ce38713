import type { TextHints } from '../../api/types.js';
import { posting as words } from '../../i18n/fr/posting.js';
import { Notice } from '../../ui/notice.js';

/** What might be said better; nobody is stopped by it. */
export function Advice({ advice }: { advice: TextHints['advice'] }) {
  if (advice.length === 0) return null;
  return (
    <Notice tone="see">
      <strong>{words.advice}</strong>
      {advice.map(({ code, message }) => (
        <div key={code}>{message}</div>
      ))}
    </Notice>
  );
}
