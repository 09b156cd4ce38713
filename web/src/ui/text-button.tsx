import type { ButtonHTMLAttributes } from 'react';
import classes from './text-button.module.css';

/** A discreet action, with the room a thumb needs. */
export function TextButton(props: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" {...props} className={classes.button} />;
}
