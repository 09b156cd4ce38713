import { createLink } from '@tanstack/react-router';
import ArrowLeft from 'lucide-react/icons/arrow-left';
import type { AnchorHTMLAttributes } from 'react';
import classes from './back-link.module.css';

function Back({
  children,
  ...anchor
}: AnchorHTMLAttributes<HTMLAnchorElement> & { ref?: React.Ref<HTMLAnchorElement> }) {
  return (
    <a {...anchor} className={classes.back} data-print="hide">
      <ArrowLeft size={18} aria-hidden />
      {children}
    </a>
  );
}

/** The way back, above a title. */
export const BackLink = createLink(Back);
