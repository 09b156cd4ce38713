import type { ReactNode } from 'react';
import { Card } from './card.js';
import classes from './master-detail.module.css';

interface MasterDetailProps {
  list: ReactNode;
  /** Null while nothing is chosen. */
  detail: ReactNode;
  hint: string;
}

/** A list and the thing chosen beside it; on a phone one hides the other. */
export function MasterDetail({ list, detail, hint }: MasterDetailProps) {
  return (
    <div className={classes.frame} data-chosen={detail ? true : undefined}>
      <div className={classes.list}>{list}</div>
      <div className={classes.detail}>{detail ?? <Card tone="soft">{hint}</Card>}</div>
    </div>
  );
}
