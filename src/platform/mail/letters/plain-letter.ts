import { french } from '../../../core/kernel/french-typography.js';
import { type Block, type Letter, paragraph } from './letter.js';

/** A letter in our own words: what every one of them has in common is said once here. */
export interface PlainLetter {
  /** A Labo's name, or the product's. */
  from: string;
  subject: string;
  /** Whom it greets; nobody by name when empty. */
  firstName: string;
  blocks: Block[];
  /** Why one receives it. */
  why: string;
}

/** Its subject is its title, it greets, and an inbox shows the first thing it says. */
export function plainLetter({ from, subject, firstName, blocks, why }: PlainLetter): Letter {
  const title = french(subject);
  return {
    laboName: from,
    subject: title,
    title,
    preheader: firstWords(blocks),
    blocks: [paragraph(firstName ? `Bonjour ${firstName},` : 'Bonjour,'), ...blocks],
    footer: { why: french(why), links: [] },
  };
}

function firstWords(blocks: Block[]): string {
  for (const block of blocks)
    if (block.is === 'paragraph') return block.runs.map((run) => (run === 'break' ? ' ' : run.text)).join('');
  return '';
}

/** A sentence of ours, or several. */
export const said = (text: string): Block => paragraph(french(text));

/** In small print. */
export const quietly = (text: string): Block => ({ is: 'quiet', text: french(text) });

/** Buttons about one thing; the first is the one most people press. */
export const choices = (about: string, ...buttons: { label: string; href: string }[]): Block => ({
  is: 'buttons',
  items: buttons.map(({ label, href }, index) => ({
    label,
    href,
    about,
    look: index === 0 ? 'main' : 'plain',
  })),
});
