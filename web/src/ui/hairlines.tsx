import type { ReactNode } from 'react';
import classes from './hairlines.module.css';

/** Things one under another, parted by hairlines. */
export function Hairlines({ children }: { children: ReactNode }) {
  return <div className={classes.lines}>{children}</div>;
}
