import type { ReactNode } from 'react';
import classes from './plate.module.css';

/** A short mark at the head of a row: the number of a table. */
export function Plate({ children }: { children: ReactNode }) {
  return <span className={classes.plate}>{children}</span>;
}
