import type { ReactNode } from 'react';
import classes from './big-count.module.css';

/** A number one reads from afar. */
export function BigCount({ children }: { children: ReactNode }) {
  return <div className={classes.count}>{children}</div>;
}
