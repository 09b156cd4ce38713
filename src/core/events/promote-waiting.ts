export type Side = 'association' | 'company';

export interface Fill {
  /** Places of each side; null when there is no limit. */
  places: Record<Side, number | null>;
  /** Places held or offered. */
  taken: Record<Side, number>;
}

/** How much fuller one side may be than the other while somebody of the other side could still come. */
const TOLERANCE = 0.15;

export const otherSide = (side: Side): Side => (side === 'association' ? 'company' : 'association');

/** Share of a side's places that is taken; a side without limit never holds the other back. */
export function fillOf({ places, taken }: Fill, side: Side): number {
  const all = places[side];
  return all === null || all === 0 ? 1 : taken[side] / all;
}

export const hasRoom = ({ places, taken }: Fill, side: Side): boolean =>
  places[side] === null || taken[side] < places[side];

/** Whether one more on this side would leave the other too far behind. */
export function wouldUnbalance(fill: Fill, side: Side): boolean {
  const after = { ...fill, taken: { ...fill.taken, [side]: fill.taken[side] + 1 } };
  return fillOf(after, side) - fillOf(after, otherSide(side)) > TOLERANCE;
}

/**
 * Who is offered a place, in order: always the side that is less full, first come first served within a side, and
 * nobody while that would leave the other side too far behind.
 */
export function promoteWaiting(fill: Fill, waiting: { id: string; side: Side }[]): string[] {
  const taken = { ...fill.taken };
  const now = { places: fill.places, taken };
  const queue: Record<Side, string[]> = { association: [], company: [] };
  for (const { id, side } of waiting) queue[side].push(id);
  const promoted: string[] = [];
  const open = (side: Side) => queue[side].length > 0 && hasRoom(now, side) && !wouldUnbalance(now, side);
  for (;;) {
    const sides = (['association', 'company'] as const).filter(open);
    if (sides.length === 0) return promoted;
    const side = sides.sort((one, other) => fillOf(now, one) - fillOf(now, other))[0];
    promoted.push(queue[side].shift()!);
    taken[side]++;
  }
}
