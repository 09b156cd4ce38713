import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';
import classes from './item-list.module.css';

/** A card of things to open, one a line. */
export function ItemList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={classes.list} aria-label={label}>
      {children}
    </ul>
  );
}

interface ItemProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'title'> {
  ref?: Ref<HTMLAnchorElement>;
  title: string;
  beside: string;
  under: string;
  excerpt: string;
  selected: boolean;
}

function Item({ title, beside, under, excerpt, selected, ...anchor }: ItemProps) {
  return (
    <li>
      <a {...anchor} className={classes.item} aria-current={selected ? 'true' : undefined}>
        <span className={classes.head}>
          <span className={classes.title}>{title}</span>
          <span className={classes.beside}>{beside}</span>
        </span>
        <span className={classes.under}>{under}</span>
        <span className={classes.excerpt}>{excerpt}</span>
      </a>
    </li>
  );
}

/** One thing of the list; the whole line opens it. */
export const ItemLink = createLink(Item);
