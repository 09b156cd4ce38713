import { type CSSProperties, type ReactNode, useId } from 'react';
import classes from './sample.module.css';

interface SampleProps {
  label: string;
  /** Stands for the action's own colour; null keeps it. */
  accent: string | null;
  logo: string | null;
  heading: string;
  title: string;
  button: string;
  children: ReactNode;
}

/** A sheet in small, to see what a logo and a colour make of it. */
export function Sample({ label, accent, logo, heading, title, button, children }: SampleProps) {
  const id = useId();
  const style = (accent ? { '--sample-accent': accent } : {}) as CSSProperties;
  return (
    <figure className={classes.sample} style={style} aria-labelledby={id}>
      <figcaption id={id}>{label}</figcaption>
      <div className={classes.sheet}>
        <div className={classes.heading}>
          {logo && <img src={logo} alt="" height={40} />}
          {heading}
        </div>
        <div className={classes.title}>{title}</div>
        {children}
        <span className={classes.button}>{button}</span>
      </div>
    </figure>
  );
}
