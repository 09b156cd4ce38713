import classes from './score-bars.module.css';

export interface ScoreBar {
  key: string;
  label: string;
  /** 0 to 1. */
  value: number;
  /** The value said in words, at the right of the bar. */
  valueText: string;
  /** Beneath: why, and how much it counts. */
  reason: string;
  weightText: string;
}

/** One bar a criterion; the words say the same as the bar. */
export function ScoreBars({ bars }: { bars: ScoreBar[] }) {
  return (
    <ul className={classes.list}>
      {bars.map(({ key, label, value, valueText, reason, weightText }) => (
        <li key={key}>
          <div className={classes.head}>
            <span className={classes.label}>{label}</span>
            <span className={classes.value}>{valueText}</span>
          </div>
          <div className={classes.track} aria-hidden>
            <div className={classes.bar} style={{ width: `${Math.round(value * 100)}%` }} />
          </div>
          <p className={classes.reason}>
            {reason} <span className={classes.weight}>{weightText}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
