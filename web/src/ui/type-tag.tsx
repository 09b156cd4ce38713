import type { LucideIcon } from 'lucide-react';
import HandHeart from 'lucide-react/icons/hand-heart';
import Handshake from 'lucide-react/icons/handshake';
import Leaf from 'lucide-react/icons/leaf';
import Lightbulb from 'lucide-react/icons/lightbulb';
import { typeLabel } from '../i18n/fr/partnership-types.js';
import badge from './badge.module.css';
import { isTypeCode, type TypeCode } from './tokens.js';
import classes from './type-tag.module.css';

const icons: Record<TypeCode, LucideIcon> = {
  mecenat: HandHeart,
  pratiques_responsables: Leaf,
  cooperation_economique: Handshake,
  innovation_societale: Lightbulb,
};

/** The quiet coloured label of a partnership type: icon and words, never colour alone. */
export function TypeTag({ type }: { type: string | null }) {
  if (type === null || !isTypeCode(type)) return null;
  const Icon = icons[type];
  return (
    <span className={`${badge.badge} ${classes.tag}`} data-type={type}>
      <Icon size={16} aria-hidden />
      {typeLabel(type)}
    </span>
  );
}

/** The icon alone, for dense rows; its name is read aloud. */
export function TypeIcon({ type }: { type: string | null }) {
  if (type === null || !isTypeCode(type)) return null;
  const Icon = icons[type];
  return <Icon size={18} className={classes.icon} data-type={type} role="img" aria-label={typeLabel(type)} />;
}
