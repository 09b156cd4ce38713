import type { ShardAnswer } from '../../src/core/scoring/compiled/score-shard.js';
import type { Snapshot } from '../../src/core/scoring/compiled/snapshot.js';
import { readListing } from '../../src/core/scoring/reading/read-listing.js';
import { rawScore } from '../../src/core/scoring/score-pairing.js';
import type { Collection } from './collections.js';

/** How many sampled needs have the very same list (ids, order, scores) as the readable scorer gives them. */
export function compareWithReadable(
  snapshot: Snapshot,
  { needs, offers }: Collection,
  answers: readonly ShardAnswer[],
  sample: number,
): { sampled: number; equal: number } {
  const { data, offerIds, context } = snapshot;
  const every = Math.max(1, Math.floor(data.needs.count / sample));
  const wanted = new Map<number, ReturnType<typeof readListing>>();
  let index = 0;
  for (const need of needs()) {
    if (index % every === 0 && wanted.size < sample) wanted.set(index, readListing(need, context.statistics));
    index++;
  }
  const scored = new Map([...wanted.keys()].map((need) => [need, [] as { id: string; score: number }[]]));
  for (const listing of offers()) {
    const offer = readListing(listing, context.statistics);
    for (const [need, profile] of wanted) {
      const score = rawScore(profile, offer, context);
      if (score >= 0) scored.get(need)?.push({ id: offer.id, score });
    }
  }
  let equal = 0;
  for (const [need, list] of scored) {
    list.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    const row = data.needs.source.indexOf(need);
    const answer = answers.find(({ from, to }) => row >= from && row < to) as ShardAnswer;
    const at = (row - answer.from) * answer.width;
    const same = list
      .slice(0, answer.width)
      .every(
        ({ id, score }, i) =>
          offerIds[data.offers.source[answer.rows[at + i]]] === id && answer.scores[at + i] === score,
      );
    if (same && answer.counts[row - answer.from] === Math.min(answer.width, list.length)) equal++;
  }
  return { sampled: wanted.size, equal };
}
