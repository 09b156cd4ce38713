import type { ReactNode } from 'react';
import classes from './timeline.module.css';

/** Things that follow each other in a day. */
export function Timeline({ children }: { children: ReactNode }) {
  return <ol className={classes.timeline}>{children}</ol>;
}

interface TimelineItemProps {
  type?: string | null;
  clock: string;
  under: string;
  /** The large number one looks for, and its word. */
  plateLabel: string;
  plate: string;
  title: ReactNode;
  children?: ReactNode;
}

/** One moment: when, where (very large), who, why. */
export function TimelineItem({ type, clock, under, plateLabel, plate, title, children }: TimelineItemProps) {
  return (
    <li className={classes.item} data-type={type ?? undefined}>
      <div className={classes.when}>
        <span className={classes.clock}>{clock}</span>
        <span className={classes.under}>{under}</span>
      </div>
      <div className={classes.plate}>
        <span className={classes.plateLabel}>{plateLabel}</span>
        <span className={classes.plateNumber}>{plate}</span>
      </div>
      <div className={classes.body}>
        <h3 className={classes.title}>{title}</h3>
        {children}
      </div>
    </li>
  );
}
