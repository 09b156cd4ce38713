import type { CSSProperties } from 'react';
import { type Colour, day, night } from './palette.js';

interface Paint {
  color?: Colour;
  ground?: Colour;
  border?: Colour;
  /** The left edge, when it differs from the border. */
  edge?: Colour;
}

const PARTS = [
  ['color', 'c', 'color'],
  ['ground', 'g', 'background-color'],
  ['border', 'b', 'border-color'],
  ['edge', 'e', 'border-left-color'],
] as const;

/**
 * Colours as a mail needs them: written on the element for the day, since many readers drop style sheets, and
 * named by a class that the sheet repaints for the night.
 */
export function paint(colours: Paint, style: CSSProperties = {}, className = '') {
  const named = PARTS.filter(([part]) => colours[part]);
  return {
    className: [className, ...named.map(([part, letter]) => `${letter}-${colours[part]}`)].join(' ').trim(),
    style: {
      ...style,
      ...(colours.color && { color: day[colours.color] }),
      ...(colours.ground && { backgroundColor: day[colours.ground] }),
      ...(colours.border && { borderColor: day[colours.border] }),
      ...(colours.edge && { borderLeftColor: day[colours.edge] }),
    },
  };
}

const nightRules = () =>
  (Object.keys(night) as Colour[])
    .filter((name) => night[name] !== day[name])
    .flatMap((name) =>
      PARTS.map(([, letter, property]) => `.${letter}-${name}{${property}:${night[name]}!important}`),
    )
    .join('');

/** The style sheet of every message: night colours, and one column on a phone. */
export const styleSheet = `:root{color-scheme:light dark;supported-color-schemes:light dark}
a:focus-visible{outline:3px solid currentColor;outline-offset:2px}
@media (max-width:600px){
.bleed{padding:0!important}
.sheet{border-radius:0!important;border-width:0!important;padding:24px 18px!important}
.inner{padding:16px 16px 18px!important}
.choices{width:100%!important}
.choice{display:block!important;padding:0 0 10px!important}
.choice a{display:block!important}
tr:last-child>.choice:last-child{padding:0!important}
.when,.what{display:block!important;width:auto!important;padding:0!important}
.when p{display:inline-block!important;padding-right:12px!important}
}
@media (prefers-color-scheme:dark){${nightRules()}}`;
