import classes from './preformatted.module.css';

/** Text whose line breaks and spaces matter; it wraps rather than overflow. */
export function Preformatted({ children, inline }: { children: string; inline?: boolean }) {
  if (inline) return <code className={classes.inline}>{children}</code>;
  return <pre className={classes.block}>{children}</pre>;
}
