import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import classes from './title-with-icon.module.css';

/** A title that says something is wrong: icon, words, colour. */
export function TitleWithIcon({
  icon: Icon,
  tone,
  children,
}: {
  icon: LucideIcon;
  tone: 'wrong' | 'see';
  children: ReactNode;
}) {
  return (
    <span className={classes.title} data-tone={tone}>
      <Icon size={18} aria-hidden />
      {children}
    </span>
  );
}
