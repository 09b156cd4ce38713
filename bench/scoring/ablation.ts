import { criteriaOn } from '../../src/core/scoring/criteria/all-criteria.js';
import { heldOutPairs } from '../../src/core/scoring/quality/held-out-pairs.js';
import { measureRanking, withoutBoxes } from '../../src/core/scoring/quality/measure-ranking.js';
import type { ScoringListing } from '../../src/core/scoring/types.js';
import { defaultWeights } from '../../src/core/scoring/weights.js';
import { asOf } from './collections.js';

/** What each criterion is worth: our reference pairs ranked again with its weight at zero. */
export function ablation(): void {
  const place = heldOutPairs[0].offer.place;
  /** Everybody in one commune: only what is said tells the partners apart. */
  const together = (listing: ScoringListing): ScoringListing => ({
    ...listing,
    place,
    perimeter: 'departement',
  });
  const without = (code: string | null) =>
    code === null ? defaultWeights : { ...defaultWeights, [code]: 0 };
  console.table(
    [null, ...criteriaOn(0).map(({ code }) => code)].map((code) => {
      const options = { asOf, weights: without(code) };
      const apart = measureRanking(heldOutPairs, options);
      const bare = measureRanking(heldOutPairs, options, withoutBoxes);
      const near = measureRanking(heldOutPairs, options, together);
      const nearBare = measureRanking(heldOutPairs, options, (listing) => withoutBoxes(together(listing)));
      return {
        without: code ?? '(nothing)',
        'hit@1': apart.hitAt1.toFixed(3),
        'nDCG@10': apart.ndcgAt10.toFixed(3),
        'traps above': apart.trapsAbove,
        'hit@1, no boxes': bare.hitAt1.toFixed(3),
        'hit@1, one commune': near.hitAt1.toFixed(3),
        'hit@1, one commune, no boxes': nearBare.hitAt1.toFixed(3),
      };
    }),
  );
}
