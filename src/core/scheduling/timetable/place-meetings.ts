import type { SeededRandom } from '../../kernel/seeded-random.js';
import { roundAllowed } from '../compile-problem.js';
import type { Timetable } from './timetable.js';

/**
 * Gives a round to each meeting of `list`, in order: the emptiest round both can attend, else a Kempe chain that
 * frees one (with everybody present and a bipartite graph this is Kőnig's proof and always succeeds). Rounds are
 * kept even, so the tables suffice whenever they can (de Werra, 1971). Returns what found no place.
 */
export function placeMeetings(timetable: Timetable, list: ArrayLike<number>): number[] {
  const left: number[] = [];
  for (let i = 0; i < list.length; i++) {
    const e = list[i];
    if (timetable.roundOf[e] >= 0) continue;
    if (!placeOne(timetable, e)) left.push(e);
  }
  return left;
}

/** Places one meeting without removing any other; false when no direct place and no chain frees one. */
export function placeOne(timetable: Timetable, e: number): boolean {
  const { problem, rounds, count } = timetable;
  let best = -1;
  for (let r = problem.first[e]; r <= problem.last[e]; r++) {
    if ((best < 0 || count[r] < count[best]) && timetable.canPlace(e, r)) best = r;
  }
  if (best >= 0) {
    timetable.place(e, best);
    return true;
  }
  return placeByChain(timetable, e) || (someRoundFull(timetable) && placeInFullRound(timetable, e, rounds));
}

function someRoundFull(timetable: Timetable): boolean {
  for (let r = 0; r < timetable.rounds; r++) if (timetable.count[r] >= timetable.problem.tables) return true;
  return false;
}

/** Round r suits one of the two; a chain between r and another round moves what the other one has in r. */
function placeByChain(timetable: Timetable, e: number): boolean {
  const { problem, rounds, at, count } = timetable;
  const { tables } = problem;
  const table = timetable.tableResource(e);
  for (let r = problem.first[e]; r <= problem.last[e]; r++) {
    if (!roundAllowed(problem, e, r) || !timetable.needsFit(e, r) || !timetable.orderFits(e, r)) continue;
    const blockers = new Set<number>();
    if (timetable.freeSeat(problem.a[e], r) < 0)
      blockers.add(at[timetable.firstSeat[problem.a[e]] * rounds + r]);
    if (timetable.freeSeat(problem.b[e], r) < 0)
      blockers.add(at[timetable.firstSeat[problem.b[e]] * rounds + r]);
    if (table >= 0 && at[table * rounds + r] >= 0) blockers.add(at[table * rounds + r]);
    if (blockers.size !== 1) continue;
    const [blocker] = blockers;
    for (let other = 0; other < rounds; other++) {
      if (other === r || !timetable.buildChain(blocker, other)) continue;
      const after = count[r] - timetable.chainBalance;
      if (after >= tables || count[other] + timetable.chainBalance > tables) continue;
      timetable.applyChain(r, other);
      if (timetable.canPlace(e, r)) {
        timetable.place(e, r);
        return true;
      }
      timetable.buildChain(blocker, r);
      timetable.applyChain(other, r);
    }
  }
  return false;
}

/** Both are free in a round that has no table left: a chain moves one meeting more out of it than into it. */
function placeInFullRound(timetable: Timetable, e: number, rounds: number): boolean {
  const { problem, count, roundOf } = timetable;
  for (let r = problem.first[e]; r <= problem.last[e]; r++) {
    if (count[r] < problem.tables || !roundAllowed(problem, e, r)) continue;
    if (timetable.freeSeat(problem.a[e], r) < 0 || timetable.freeSeat(problem.b[e], r) < 0) continue;
    for (let other = 0; other < rounds; other++) {
      if (count[other] >= problem.tables) continue;
      for (const one of meetingsIn(timetable, r)) {
        if (roundOf[one] !== r || !timetable.buildChain(one, other) || timetable.chainBalance !== 1) continue;
        timetable.applyChain(r, other);
        if (timetable.canPlace(e, r)) {
          timetable.place(e, r);
          return true;
        }
        break;
      }
      if (timetable.canPlace(e, r)) {
        timetable.place(e, r);
        return true;
      }
    }
  }
  return false;
}

export function meetingsIn(timetable: Timetable, r: number): number[] {
  const found: number[] = [];
  const { firstSeat, at, rounds, problem } = timetable;
  for (let seat = 0; seat < firstSeat[problem.n]; seat++) {
    const e = at[seat * rounds + r];
    if (e >= 0 && timetable.seatA[e] === seat) found.push(e);
  }
  return found;
}

/**
 * Finds places for what `placeMeetings` left, by ejection: a meeting takes a round and pushes out those in its way,
 * which look for another (PartialCol, Blöchliger and Zufferey, 2008), a pushed meeting being barred from the same
 * round for a while. Ends when all are placed or after `tries`; keeps the best state by total weight placed.
 * Returns what is left out.
 */
export function ejectAndPlace(
  timetable: Timetable,
  left: number[],
  options: { weight: Float64Array; random: SeededRandom; tries: number; stop: () => boolean },
): number[] {
  const { problem, rounds, count } = timetable;
  const { weight, random } = options;
  const barred = new Map<number, number>();
  const waiting = [...left];
  const lost = () => waiting.reduce((sum, e) => sum + weight[e], 0);
  let least = lost();
  let saved = timetable.roundOf.slice();
  const victims: number[] = [];
  for (let step = 0; step < options.tries && waiting.length > 0; step++) {
    if ((step & (problem.n > 1000 ? 0 : 63)) === 0 && options.stop()) break;
    const pick = random.below(waiting.length);
    const e = waiting[pick];
    let bestRound = -1;
    let bestCost = Number.POSITIVE_INFINITY;
    let ties = 0;
    for (let r = problem.first[e]; r <= problem.last[e]; r++) {
      if (!roundAllowed(problem, e, r) || (barred.get(e * rounds + r) ?? 0) > step) continue;
      if (!timetable.needsFit(e, r)) continue;
      const cost = collectVictims(timetable, e, r, victims, weight);
      if (cost < bestCost - 1e-12) {
        bestCost = cost;
        bestRound = r;
        ties = 1;
      } else if (cost <= bestCost + 1e-12 && random.below(++ties) === 0) bestRound = r;
    }
    if (bestRound < 0) continue;
    collectVictims(timetable, e, bestRound, victims, weight);
    for (const victim of victims) {
      timetable.remove(victim);
      barred.set(victim * rounds + bestRound, step + 5 + random.below(10) + waiting.length);
    }
    if (count[bestRound] >= problem.tables) {
      const pool = meetingsIn(timetable, bestRound);
      const victim = random.pick(pool);
      timetable.remove(victim);
      victims.push(victim);
      barred.set(victim * rounds + bestRound, step + 5 + random.below(10));
    }
    timetable.place(e, bestRound);
    waiting[pick] = waiting[waiting.length - 1];
    waiting.pop();
    for (const victim of victims) if (!placeOne(timetable, victim)) waiting.push(victim);
    const now = lost();
    if (now < least - 1e-12) {
      least = now;
      saved = timetable.roundOf.slice();
    }
  }
  if (lost() > least + 1e-12) {
    const all = new Set([...left, ...waiting]);
    for (let e = 0; e < problem.m; e++) if (saved[e] >= 0 || timetable.roundOf[e] >= 0) all.add(e);
    timetable.restoreAll(saved);
    return [...all].filter((e) => timetable.roundOf[e] < 0);
  }
  return waiting;
}

function collectVictims(
  timetable: Timetable,
  e: number,
  r: number,
  victims: number[],
  weight: Float64Array,
): number {
  const { problem, rounds, at, firstSeat, roundOf } = timetable;
  victims.length = 0;
  const add = (victim: number) => {
    if (victim >= 0 && !victims.includes(victim)) victims.push(victim);
  };
  if (timetable.freeSeat(problem.a[e], r) < 0) add(at[firstSeat[problem.a[e]] * rounds + r]);
  if (timetable.freeSeat(problem.b[e], r) < 0) add(at[firstSeat[problem.b[e]] * rounds + r]);
  const table = timetable.tableResource(e);
  if (table >= 0) add(at[table * rounds + r]);
  if (problem.before && problem.after) {
    for (const other of problem.before[e]) if (roundOf[other] >= r) add(other);
    for (const other of problem.after[e]) if (roundOf[other] >= 0 && roundOf[other] <= r) add(other);
  }
  let cost = 0;
  for (const victim of victims) cost += weight[victim];
  return cost;
}
