import type { ReactNode } from 'react';
import classes from './wall.module.css';

interface WallProps {
  title: string;
  beside: string;
  clock: string;
  label: string;
  count: string;
  /** 0 to 1. */
  gone: number;
  message: string | null;
  foot: string;
  sound: { label: string; pressed: boolean; onPress: () => void };
  children: ReactNode;
}

/** A screen read from twenty metres: what runs, how long, and lists beside. */
export function Wall(props: WallProps) {
  const { title, beside, clock, label, count, gone, message, foot, sound, children } = props;
  return (
    <main className={classes.wall}>
      <header className={classes.head}>
        <h1 className={classes.title}>
          {title} <span className={classes.quiet}>{beside}</span>
        </h1>
        <span className={classes.clock}>{clock}</span>
      </header>
      <section className={classes.body}>
        <div className={classes.count}>
          <p className={classes.label}>{label}</p>
          <p className={classes.number} role="timer">
            {count}
          </p>
          <div className={classes.bar}>
            <div className={classes.gone} style={{ width: `${Math.round((1 - gone) * 100)}%` }} />
          </div>
          {message && (
            <p className={classes.message} role="status">
              {message}
            </p>
          )}
        </div>
        <div className={classes.lists}>{children}</div>
      </section>
      <footer className={classes.foot}>
        <span>{foot}</span>
        <button type="button" className={classes.sound} aria-pressed={sound.pressed} onClick={sound.onPress}>
          {sound.label}
        </button>
      </footer>
    </main>
  );
}

interface WallListProps {
  title: string;
  lines: { name: string; beside: string }[];
  strong?: boolean;
}

export function WallList({ title, lines, strong }: WallListProps) {
  if (lines.length === 0) return null;
  return (
    <section className={classes.list} data-strong={strong || undefined}>
      <h2 className={classes.listTitle}>{title}</h2>
      <ul className={classes.lines}>
        {lines.map(({ name, beside }) => (
          <li key={`${name} ${beside}`} className={classes.line}>
            <span className={classes.name}>{name}</span>
            <span className={classes.beside}>{beside}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
