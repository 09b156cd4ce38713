import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import classes from './badge.module.css';

export type Tone = 'ok' | 'see' | 'wrong' | 'quiet' | 'action';

/** A state: always an icon and words, the colour only helps. */
export function Badge({
  tone,
  icon: Icon,
  children,
}: {
  tone: Tone;
  icon?: LucideIcon;
  children: ReactNode;
}) {
  return (
    <span className={classes.badge} data-tone={tone}>
      {Icon && <Icon size={15} aria-hidden />}
      <span>{children}</span>
    </span>
  );
}
