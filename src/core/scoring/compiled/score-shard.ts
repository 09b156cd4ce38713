import { Kernel, type Only } from './kernel.js';
import type { SnapshotData } from './snapshot.js';
import { TopList } from './top-list.js';

/** A range of probe rows: from included, to excluded. */
export interface Shard {
  from: number;
  to: number;
}

/** The best rows of every probe of a shard, side by side: `width` places a probe. */
export interface ShardAnswer extends Shard {
  width: number;
  counts: Uint16Array;
  /** Row of the partner in the other side's columns. */
  rows: Int32Array;
  /** Millionths. */
  scores: Int32Array;
}

export interface ShardOptions {
  top: number;
  side?: 'needs' | 'offers';
  only?: Only;
}

/** Scores a range of needs (or offers) against the whole other side. Shards may run anywhere, in any order. */
export function scoreShard(
  data: SnapshotData,
  shard: Shard,
  options: ShardOptions,
  kernel?: Kernel,
): ShardAnswer {
  const side = options.side ?? 'needs';
  const engine = kernel ?? new Kernel(data, side, options.only);
  const partners = (side === 'needs' ? data.offers : data.needs).count;
  const width = Math.min(options.top, partners);
  const size = shard.to - shard.from;
  const answer: ShardAnswer = {
    ...shard,
    width,
    counts: new Uint16Array(size),
    rows: new Int32Array(size * width),
    scores: new Int32Array(size * width),
  };
  if (width === 0) return answer;
  const top = new TopList(width);
  for (let probe = shard.from; probe < shard.to; probe++) {
    engine.score(probe, top);
    const at = (probe - shard.from) * width;
    answer.counts[probe - shard.from] = top.size;
    answer.rows.set(top.rows.subarray(0, top.size), at);
    answer.scores.set(top.scores.subarray(0, top.size), at);
  }
  return answer;
}

/** Cuts `count` probes into shards of at most `size`. */
export function shardsOf(count: number, size: number): Shard[] {
  const shards: Shard[] = [];
  for (let from = 0; from < count; from += size) shards.push({ from, to: Math.min(count, from + size) });
  return shards;
}
