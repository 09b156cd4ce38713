import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Card } from './card.js';
import classes from './rows.module.css';

/** A white card of rows parted by hairlines. */
export function Rows({
  children,
  label,
  ref,
}: {
  children: ReactNode;
  label?: string;
  ref?: Ref<HTMLUListElement>;
}) {
  return (
    <Card className={classes.card}>
      <ul ref={ref} className={classes.rows} aria-label={label}>
        {children}
      </ul>
    </Card>
  );
}

interface RowProps {
  icon?: LucideIcon;
  /** In place of the icon. */
  lead?: ReactNode;
  title: ReactNode;
  /** After the title, quieter. */
  beside?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  /** The one of the list at which one is. */
  current?: boolean;
}

/** One line: an icon tile, who, why, and what one can do about it. */
export function Row({ icon: Icon, lead, title, beside, children, actions, current }: RowProps) {
  return (
    <li className={classes.row} aria-current={current || undefined}>
      {lead}
      {Icon && (
        <span className={classes.tile}>
          <Icon size={20} aria-hidden />
        </span>
      )}
      <div className={classes.body}>
        <div>
          <span className={classes.title}>{title}</span>
          {beside && <span className={classes.beside}> {beside}</span>}
        </div>
        {children && <div className={classes.note}>{children}</div>}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </li>
  );
}
