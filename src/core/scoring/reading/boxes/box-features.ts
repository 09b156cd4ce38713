import { clausesOf, tokensOf } from '../../text/tokens.js';
import type { Side } from '../../types.js';
import { spansOf } from '../polarity.js';
import { countCues, modalityCues, typeCues } from './cues.js';

/** What the inference of boxes reads of a listing. Title and description are folded. */
export interface BoxText {
  side: Side;
  title: string;
  description: string;
  kind: string | null;
  /** Concepts the text names. */
  concepts: Iterable<string>;
}

/** Few features weigh as much as this many together, so that a short text is not read with more assurance. */
const fewest = 8;
/** Turns of phrase chosen by hand and the kind of organisation count more than a word. */
const cueValue = 2;
const kindValue = 1.5;

/** Feature → value: turns of phrase, words by side, couples of words, concepts, kind of organisation. */
export function boxFeatures(listing: BoxText): Map<string, number> {
  const features = new Map<string, number>();
  const side = listing.side[0];
  for (const clause of [...clausesOf(listing.title), ...clausesOf(listing.description)]) {
    for (const span of spansOf(clause, listing.side)) {
      if (span.polarity === 'excluded') continue;
      let previous = '';
      for (const { root, stem } of tokensOf(span.text)) {
        features.set(`${side} ${root}`, 1);
        features.set(`* ${root}`, 1);
        if (previous) features.set(`${side} ${previous} ${stem}`, 1);
        previous = stem;
      }
    }
  }
  const folded = `${listing.title}. ${listing.description}`;
  for (const cues of [typeCues, modalityCues]) {
    for (const [code, count] of countCues(cues, folded, listing.side)) {
      for (let seen = 1; seen <= Math.min(3, count); seen++) features.set(`cue ${code} ${seen}`, cueValue);
    }
  }
  for (const concept of listing.concepts) features.set(`# ${concept}`, 1);
  features.set(`side ${side}`, kindValue);
  if (listing.kind) features.set(`kind ${side} ${listing.kind}`, kindValue);
  return features;
}

/** The factor that brings a text of `count` features to the common scale. */
export function scaleOf(count: number): number {
  return 1 / Math.sqrt(Math.max(fewest, count));
}
