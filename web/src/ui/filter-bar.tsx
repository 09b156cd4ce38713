import type { ReactNode } from 'react';
import classes from './filter-bar.module.css';

/** Search and filters on one line; one under another on a phone. */
export function FilterBar({ children }: { children: ReactNode }) {
  return <search className={classes.bar}>{children}</search>;
}
