/** An admissible pairing of need `need` and offer `offer` (indexes), with its score in millionths. */
export interface Edge {
  need: number;
  offer: number;
  score: number;
}

/** Best first; equal scores by need then offer, so that the order never depends on the input. */
export const byScore = (a: Edge, b: Edge): number =>
  b.score - a.score || a.need - b.need || a.offer - b.offer;
