import { french } from '../../../core/kernel/french-typography.js';
import type { Block, Letter } from '../../../platform/mail/letters/letter.js';
import { choices, plainLetter, said } from '../../../platform/mail/letters/plain-letter.js';

/** What a message about an event says to somebody registered; when, where and why are added to each. */
export interface EventWords {
  subject: string;
  sentences: string[];
  /** Lists under their heading. */
  parts: { heading: string; items: string[] }[];
  /** The first is the one most people press. */
  buttons: { label: string; href: string }[];
  /** Shown at the door. */
  qr: { code: string; label: string } | null;
  /** Why one receives it, when it is not that one is registered. */
  why?: string;
}

export interface EventLetter extends EventWords {
  laboName: string;
  eventName: string;
  organisationName: string;
  firstName: string;
  /** When and where. */
  facts: string[];
}

/** The message to one person. */
export function eventLetter(given: EventLetter): Letter {
  const { facts, sentences, parts, buttons, qr, eventName } = given;
  const [first, ...others] = sentences;
  return plainLetter({
    from: given.laboName,
    subject: given.subject,
    firstName: given.firstName,
    blocks: [
      said(first),
      inBold(facts),
      ...others.map(said),
      ...parts.flatMap(({ heading, items }) => [titled(heading), listOf(items)]),
      ...(buttons.length > 0 ? [choices(eventName, ...buttons)] : []),
      ...(qr ? [{ is: 'qr' as const, code: qr.code, label: french(qr.label) }] : []),
    ],
    why:
      given.why ??
      `Vous recevez ce message parce que ${given.organisationName} s’est inscrite à « ${eventName} ».`,
  });
}

const titled = (text: string): Block => ({ is: 'heading', text: french(text) });

const listOf = (items: string[]): Block => ({
  is: 'list',
  ordered: false,
  items: items.map((text) => [{ text: french(text) }]),
});

/** One under the other. */
const inBold = (facts: string[]): Block => ({
  is: 'paragraph',
  runs: facts.flatMap((text, index) => [...(index > 0 ? ['break' as const] : []), { text, strong: true }]),
});
