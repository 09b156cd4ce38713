import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import classes from './spread.module.css';

interface SpreadProps {
  children: ReactNode;
  /** A named group of controls. */
  as?: 'div' | 'fieldset';
  label?: string;
  end?: boolean;
}

/** Things on one line, apart from each other; they wrap when room is short. */
export function Spread({ children, as: Element = 'div', label, end }: SpreadProps) {
  return (
    <Element className={classes.spread} aria-label={label} data-end={end || undefined}>
      {children}
    </Element>
  );
}

/** A quiet fact with its icon. */
export function WithIcon({ icon: Icon, children }: { icon: LucideIcon; children: ReactNode }) {
  return (
    <span className={classes.withIcon}>
      <Icon size={17} aria-hidden />
      {children}
    </span>
  );
}

/** Takes the room the others leave. */
export function Fill({ children }: { children: ReactNode }) {
  return <div className={classes.fill}>{children}</div>;
}
