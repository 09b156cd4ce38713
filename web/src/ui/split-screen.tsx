import type { ReactNode } from 'react';
import classes from './split-screen.module.css';

/** Two halves on a wide screen, one after the other on a phone. */
export function SplitScreen({ aside, children }: { aside: ReactNode; children: ReactNode }) {
  return (
    <main className={classes.screen}>
      <div className={classes.aside}>{aside}</div>
      <div className={classes.main}>{children}</div>
    </main>
  );
}
