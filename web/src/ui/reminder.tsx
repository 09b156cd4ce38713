import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import classes from './reminder.module.css';

/** Something that waits: an icon, a few strong words, a quiet line. */
export function Reminder({
  icon: Icon,
  title,
  children,
}: {
  icon: LucideIcon;
  title: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className={classes.reminder}>
      <Icon size={19} aria-hidden />
      <div>
        <div className={classes.title}>{title}</div>
        {children && <div className={classes.text}>{children}</div>}
      </div>
    </div>
  );
}
