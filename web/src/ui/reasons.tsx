import Check from 'lucide-react/icons/check';
import CircleQuestionMark from 'lucide-react/icons/circle-question-mark';
import classes from './reasons.module.css';

interface ReasonsProps {
  title: string;
  /** Read aloud before each kind. */
  labels: { fact: string; open: string };
  reasons: { kind: 'fact' | 'open'; text: string }[];
}

/** Facts with a tick, open points with a question mark. */
export function Reasons({ title, labels, reasons }: ReasonsProps) {
  const ordered = [...reasons].sort((a, b) => Number(a.kind === 'open') - Number(b.kind === 'open'));
  return (
    <div className={classes.panel}>
      <h3 className={classes.title}>{title}</h3>
      <ul className={classes.list}>
        {ordered.map(({ kind, text }) => (
          <li key={text} className={classes.item} data-kind={kind}>
            {kind === 'fact' ? (
              <Check size={18} role="img" aria-label={labels.fact} />
            ) : (
              <CircleQuestionMark size={18} role="img" aria-label={labels.open} />
            )}
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
