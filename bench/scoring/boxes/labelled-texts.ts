import { fieldPairs } from '../../../src/core/scoring/quality/field-pairs.js';
import { heldOutPairs } from '../../../src/core/scoring/quality/held-out-pairs.js';
import { unseenPairs } from '../../../src/core/scoring/quality/unseen-pairs.js';
import { wideningPairs } from '../../../src/core/scoring/quality/widening-pairs.js';
import { type BoxText, boxFeatures } from '../../../src/core/scoring/reading/boxes/box-features.js';
import { boxOrder } from '../../../src/core/scoring/reading/boxes/infer-boxes.js';
import { textTermsOf } from '../../../src/core/scoring/reading/text-terms.js';
import { fold } from '../../../src/core/scoring/text/fold.js';
import type { ScoringListing, Side } from '../../../src/core/scoring/types.js';
import { boxExamples } from './box-examples.js';

/** One text to learn from: its features and the numbers of its boxes. */
export interface LabelledText {
  features: ReadonlyMap<string, number>;
  boxes: ReadonlySet<number>;
  /** The short examples, written to show one box each, count more than listings. */
  share: number;
}

/** The reference pairs that may be learned from (not `sealed-pairs.ts` nor `latest-pairs.ts`), and the short examples. */
export function labelledTexts(): LabelledText[] {
  const listings = [heldOutPairs, wideningPairs, unseenPairs, fieldPairs]
    .flat()
    .flatMap(({ need, offer, trap }) => [need, offer, trap]);
  const examples = boxExamples
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([side, types, modalities, text]) =>
      labelled(boxText(side as Side, '', text, null), [...types.split(','), ...modalities.split(',')], 1.5),
    );
  return [...listings.map(labelledListing), ...examples];
}

export function labelledListing(listing: ScoringListing): LabelledText {
  const { side, title, description, organisation, partnershipTypes, modalities } = listing;
  return labelled(
    boxText(side, title, description, organisation.kind),
    [...partnershipTypes, ...modalities],
    1,
  );
}

function boxText(side: Side, title: string, description: string, kind: string | null): BoxText {
  const [head, body] = [fold(title), fold(description)];
  const { own } = textTermsOf(head, body, side);
  const concepts = [...own.keys()].filter((term) => term[0] !== '=');
  return { side, title: head, description: body, kind, concepts };
}

function labelled(text: BoxText, codes: readonly string[], share: number): LabelledText {
  return {
    features: boxFeatures(text),
    boxes: new Set(codes.map((code) => boxOrder.indexOf(code)).filter((box) => box >= 0)),
    share,
  };
}
