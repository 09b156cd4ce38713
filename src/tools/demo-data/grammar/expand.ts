import type { Random } from '../types.js';
import { formatNumber } from './typography.js';

export type Slots = Readonly<Record<string, string>>;

const INNERMOST = /\{([^{}]*)\}/;

/**
 * Expands a template: `{a|b}` takes one branch, `{#20-60/5}` a number from 20 to 60 in steps of 5,
 * `{name}` a slot. Branches may hold other braces. Throws when a slot is unknown.
 */
export function expand(template: string, random: Random, slots: Slots = {}): string {
  let text = template;
  for (let match = INNERMOST.exec(text); match; match = INNERMOST.exec(text)) {
    text =
      text.slice(0, match.index) +
      branch(match[1], random, slots) +
      text.slice(match.index + match[0].length);
  }
  return text;
}

function branch(body: string, random: Random, slots: Slots): string {
  const range = /^#(\d+)-(\d+)(?:\/(\d+))?$/.exec(body);
  if (range) return formatNumber(steps(Number(range[1]), Number(range[2]), Number(range[3] ?? 1), random));
  if (body.includes('|')) return random.pick(body.split('|'));
  const value = slots[body];
  if (value === undefined) throw new Error(`Unknown slot {${body}}`);
  return value;
}

/** A whole number between two bounds, in steps from the lower one. */
export function steps(min: number, max: number, step: number, random: Random): number {
  return min + step * random.below(Math.floor((max - min) / step) + 1);
}
