import type { LucideIcon } from 'lucide-react';
import ChevronRight from 'lucide-react/icons/chevron-right';
import type { ReactNode } from 'react';
import classes from './choice-button.module.css';

interface ChoiceButtonProps {
  icon: LucideIcon;
  title: string;
  beside?: string;
  children?: ReactNode;
  disabled?: boolean;
  onClick: () => void;
}

/** A whole card to press: an icon, a title, a sentence. */
export function ChoiceButton({ icon: Icon, title, beside, children, disabled, onClick }: ChoiceButtonProps) {
  return (
    <button type="button" className={classes.choice} disabled={disabled} onClick={onClick}>
      <span className={classes.tile}>
        <Icon size={20} aria-hidden />
      </span>
      <span className={classes.words}>
        <span className={classes.title}>{title}</span>
        {beside && <span className={classes.beside}> {beside}</span>}
        {children && <span className={classes.hint}>{children}</span>}
      </span>
      <ChevronRight size={18} aria-hidden className={classes.arrow} />
    </button>
  );
}
