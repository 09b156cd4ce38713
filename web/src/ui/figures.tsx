import type { ReactNode } from 'react';
import { Card } from './card.js';
import classes from './figures.module.css';

interface FigureProps {
  label: string;
  value: ReactNode;
  /** The number explained in words. */
  words: ReactNode;
  tone?: 'plain' | 'wrong';
}

/** Cards of figures side by side, each explained beneath. */
export function Figures({ figures, label }: { figures: FigureProps[]; label: string }) {
  return (
    <dl className={classes.row} aria-label={label}>
      {figures.map((figure) => (
        <Card key={figure.label} tone={figure.tone} className={classes.card}>
          <dt className={classes.label}>{figure.label}</dt>
          <dd className={classes.value} data-tone={figure.tone}>
            {figure.value}
          </dd>
          <dd className={classes.words}>{figure.words}</dd>
        </Card>
      ))}
    </dl>
  );
}

/** Label at the left, value at the right, line after line. */
export function FigureLines({
  lines,
}: {
  lines: { label: ReactNode; value: ReactNode; note?: ReactNode }[];
}) {
  return (
    <dl className={classes.lines}>
      {lines.map(({ label, value, note }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: labels may repeat, lines never move
        <div className={classes.line} key={index}>
          <dt>
            {label}
            {note && <span className={classes.note}>{note}</span>}
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
