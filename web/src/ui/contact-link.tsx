import type { LucideIcon } from 'lucide-react';
import { formatPhone } from '../i18n/format.js';
import classes from './contact-link.module.css';

interface ContactLinkProps {
  icon: LucideIcon;
  kind: 'mailto' | 'tel';
  value: string;
}

/** Writes or calls with one touch. */
export function ContactLink({ icon: Icon, kind, value }: ContactLinkProps) {
  const target = kind === 'tel' ? value.replace(/[^\d+]/g, '') : value;
  return (
    <a href={`${kind}:${target}`} className={classes.contact}>
      <Icon size={18} aria-hidden />
      {kind === 'tel' ? formatPhone(value) : value}
    </a>
  );
}
