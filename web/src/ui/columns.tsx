import type { ReactNode } from 'react';
import classes from './columns.module.css';

/** A large part and what stands beside it; one under the other when room is short. */
export function Columns({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className={classes.columns}>
      <div className={classes.main}>{children}</div>
      <div className={classes.aside} data-print="hide">
        {aside}
      </div>
    </div>
  );
}
