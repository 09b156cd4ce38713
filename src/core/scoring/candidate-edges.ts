import type { Edge } from './assignment/edge.js';
import type { Only } from './compiled/kernel.js';
import { type ShardAnswer, scoreShard } from './compiled/score-shard.js';
import type { Snapshot } from './compiled/snapshot.js';

/** The best `perListing` pairings of every need and of every offer, each pairing once; indexes of the input lists. */
export function candidateEdges(snapshot: Snapshot, perListing: number, only: Only = 'any'): Edge[] {
  const { data } = snapshot;
  const side = (name: 'needs' | 'offers') =>
    scoreShard(data, { from: 0, to: data[name].count }, { top: perListing, side: name, only });
  return edgesOf(snapshot, [side('needs')], [side('offers')]);
}

/** Joins the answers of shards, whichever worker gave them, in any order. */
export function edgesOf(
  { data }: Snapshot,
  fromNeeds: readonly ShardAnswer[],
  fromOffers: readonly ShardAnswer[],
): Edge[] {
  const edges = new Map<number, Edge>();
  const keep = (need: number, offer: number, score: number) => {
    const key = need * data.offers.count + offer;
    if (!edges.has(key)) edges.set(key, { need, offer, score });
  };
  for (const answer of fromNeeds) {
    eachPlace(answer, (row, partner, score) =>
      keep(data.needs.source[row], data.offers.source[partner], score),
    );
  }
  for (const answer of fromOffers) {
    eachPlace(answer, (row, partner, score) =>
      keep(data.needs.source[partner], data.offers.source[row], score),
    );
  }
  return [...edges.values()];
}

function eachPlace(
  { from, to, width, counts, rows, scores }: ShardAnswer,
  visit: (row: number, partner: number, score: number) => void,
): void {
  for (let row = from; row < to; row++) {
    const at = (row - from) * width;
    for (let i = 0; i < counts[row - from]; i++) visit(row, rows[at + i], scores[at + i]);
  }
}
