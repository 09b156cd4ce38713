import type { Edge } from './assignment/edge.js';
import type { Only } from './compiled/kernel.js';
import { type ShardAnswer, scoreShard } from './compiled/score-shard.js';
import type { Snapshot } from './compiled/snapshot.js';

/** A part of a run: `part` of `of`, from 0. The parts of a run cover every need and every offer once. */
export interface Part {
  part: number;
  of: number;
}

const everything: Part = { part: 0, of: 1 };

/**
 * The best `perListing` pairings of every need and of every offer of a part, each pairing once; indexes of the input
 * lists. Joining the answers of all parts gives the answer of the whole.
 */
export function candidateEdges(
  snapshot: Snapshot,
  perListing: number,
  only: Only = 'any',
  { part, of }: Part = everything,
): Edge[] {
  const { data } = snapshot;
  const side = (name: 'needs' | 'offers') => {
    const { count } = data[name];
    const shard = { from: Math.floor((part * count) / of), to: Math.floor(((part + 1) * count) / of) };
    return scoreShard(data, shard, { top: perListing, side: name, only });
  };
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
