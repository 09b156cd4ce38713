import { byScore, type Edge } from './edge.js';

export interface AssignmentProblem {
  needs: number;
  offers: number;
  edges: readonly Edge[];
  /** Most suggestions in one need's list. */
  perNeed: number;
  /** Most lists one offer appears in. */
  cap: number;
}

export interface Assignment {
  chosen: Edge[];
  /** Listings whose only partners were full: served one place beyond the rule. */
  stretched: number;
}

/**
 * A reciprocal cap solved as an assignment. Both sides rank a pairing by the same score, so taking pairings from
 * the best down, while both have room, gives the one stable many-to-many assignment (Gale and Shapley, 1962, with
 * common preferences): a better pairing is only left out because one of its two sides is full of better ones.
 * Then everybody is served: a listing left without any gets one along an augmenting path (Berge, 1957), which
 * moves a place from a list that keeps at least one; when its only partners stay full, one place is added.
 */
export function fairAssignment(problem: AssignmentProblem): Assignment {
  const lists = new Lists(problem);
  for (const edge of [...problem.edges].sort(byScore)) lists.takeIfRoom(edge);
  let stretched = 0;
  for (const side of ['need', 'offer'] as const) {
    for (const listing of lists.withoutAny(side)) stretched += lists.serve(side, listing) ? 0 : 1;
  }
  return { chosen: lists.all().sort(byScore), stretched };
}

type Side = 'need' | 'offer';
const other = (side: Side): Side => (side === 'need' ? 'offer' : 'need');

class Lists {
  private readonly chosen: Record<Side, Set<Edge>[]>;
  private readonly possible: Record<Side, Edge[][]>;
  private readonly room: Record<Side, number>;

  constructor({ needs, offers, edges, perNeed, cap }: AssignmentProblem) {
    this.chosen = { need: empty(needs), offer: empty(offers) };
    this.possible = { need: lists(needs), offer: lists(offers) };
    this.room = { need: perNeed, offer: cap };
    for (const edge of [...edges].sort(byScore)) {
      this.possible.need[edge.need].push(edge);
      this.possible.offer[edge.offer].push(edge);
    }
  }

  takeIfRoom(edge: Edge): void {
    if (!this.full('need', edge.need) && !this.full('offer', edge.offer)) this.take(edge);
  }

  withoutAny(side: Side): number[] {
    return this.chosen[side].flatMap((edges, listing) =>
      edges.size === 0 && this.possible[side][listing].length > 0 ? [listing] : [],
    );
  }

  /** Gives one place to a listing that has none. False when the rule had to be stretched for it. */
  serve(side: Side, listing: number): boolean {
    if (this.chosen[side][listing].size > 0) return true;
    for (const edge of this.possible[side][listing]) {
      const partner = edge[other(side)];
      if (!this.full(other(side), partner) || this.release(other(side), partner)) {
        this.take(edge);
        return true;
      }
    }
    this.take(this.possible[side][listing][0]);
    return false;
  }

  all(): Edge[] {
    return this.chosen.need.flatMap((edges) => [...edges]);
  }

  /** Frees a place at a full listing: drops its worst pairing whose other side keeps at least one. */
  private release(side: Side, listing: number): boolean {
    const worstFirst = [...this.chosen[side][listing]].sort(byScore).reverse();
    for (const edge of worstFirst) {
      if (this.chosen[other(side)][edge[other(side)]].size < 2) continue;
      this.drop(edge);
      return true;
    }
    return this.releaseByMoving(side, listing, worstFirst);
  }

  /** Each partner depends on this listing alone: move one of them to a partner that still has room. */
  private releaseByMoving(side: Side, listing: number, edges: readonly Edge[]): boolean {
    for (const edge of edges) {
      const dependent = edge[other(side)];
      const elsewhere = this.possible[other(side)][dependent].find(
        (option) => option[side] !== listing && !this.full(side, option[side]),
      );
      if (!elsewhere) continue;
      this.drop(edge);
      this.take(elsewhere);
      return true;
    }
    return false;
  }

  private full(side: Side, listing: number): boolean {
    return this.chosen[side][listing].size >= this.room[side];
  }

  private take(edge: Edge): void {
    this.chosen.need[edge.need].add(edge);
    this.chosen.offer[edge.offer].add(edge);
  }

  private drop(edge: Edge): void {
    this.chosen.need[edge.need].delete(edge);
    this.chosen.offer[edge.offer].delete(edge);
  }
}

const empty = (count: number): Set<Edge>[] => Array.from({ length: count }, () => new Set());
const lists = (count: number): Edge[][] => Array.from({ length: count }, () => []);
