import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';
import classes from './title-link.module.css';

function Plain(anchor: AnchorHTMLAttributes<HTMLAnchorElement> & { ref?: Ref<HTMLAnchorElement> }) {
  return <a {...anchor} className={classes.link} />;
}

/** A title one can open: ink like its neighbours, underlined when pointed at. */
export const TitleLink = createLink(Plain);
