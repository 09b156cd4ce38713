import { type CompiledProblem, roundAllowed } from './compile-problem.js';
import type { Happened } from './happened.js';
import type { RepairBase } from './repair-base.js';
import { proposalOf, type RepairProposal } from './repair-proposal.js';
import type { Standing } from './repair-standing.js';
import { placeOne } from './timetable/place-meetings.js';
import type { Timetable } from './timetable/timetable.js';
import type { SchedulingProblem } from './types.js';

/** One repair of a standing schedule that is lent to it: `finish` must follow, whatever happens. */
export class RepairRun {
  private readonly base: RepairBase;
  private readonly compiled: CompiledProblem;
  private readonly timetable: Timetable;
  private readonly lost: Uint8Array;
  private readonly waiting: number[] = [];
  /** Participants whose presence is not what the base knows. */
  private readonly changed: number[] = [];
  private readonly restorePresence: (() => void)[] = [];

  constructor(
    private readonly standing: Standing,
    private readonly problem: SchedulingProblem,
    happened: Happened,
    private readonly now: number,
  ) {
    this.base = standing.base;
    this.compiled = this.base.compiled;
    this.timetable = this.base.timetable;
    const { rounds, tables } = this.compiled;
    this.lost = new Uint8Array(happened.tablesLost?.length ? rounds * tables : 0);
    for (const { table, from = 1, to = rounds } of happened.tablesLost ?? []) {
      for (let r = Math.max(from, now); r <= to; r++) this.lost[(r - 1) * tables + table - 1] = 1;
    }
    this.readPresence();
  }

  /** Who is there now, where that differs from the base. */
  private readPresence(): void {
    const { available, rounds } = this.compiled;
    const known = this.base.problem.participants;
    for (let p = 0; p < known.length; p++) {
      const one = this.problem.participants[p];
      if (one === known[p]) continue;
      const before = available.slice(p * rounds, (p + 1) * rounds);
      this.restorePresence.push(() => available.set(before, p * rounds));
      this.changed.push(p);
      available.fill(1, p * rounds, (p + 1) * rounds);
      for (const round of one.unavailable ?? []) available[p * rounds + round - 1] = 0;
    }
  }

  /** Leaves the standing schedule as it was. */
  finish(): void {
    this.standing.undo();
    for (const step of this.restorePresence) step();
  }

  private isPast(e: number): boolean {
    const place = this.standing.meetingOf[e];
    return place >= 0 && this.standing.meetings[place].round < this.now;
  }

  /** Takes out what cannot be held any more. */
  takeOut(): void {
    const { standing, timetable, compiled, now } = this;
    const { rounds } = compiled;
    for (const e of standing.doubtful) {
      if (!this.isPast(e)) this.takeAway(e);
    }
    for (const p of this.changed) {
      for (let seat = timetable.firstSeat[p]; seat < timetable.firstSeat[p + 1]; seat++) {
        for (let r = now - 1; r < rounds; r++) {
          const e = timetable.at[seat * rounds + r];
          if (e >= 0 && !roundAllowed(compiled, e, r)) this.takeAway(e);
        }
      }
    }
    const homeless: number[] = [];
    for (let i = 0; i < this.lost.length; i++) {
      const e = standing.tableAt[i];
      if (!this.lost[i] || e < 0) continue;
      standing.seat(e, -1);
      homeless.push(e);
    }
    for (const e of this.base.required) {
      if (timetable.roundOf[e] < 0 && !this.isPast(e) && !this.waiting.includes(e)) this.waiting.push(e);
    }
    this.settleTables(homeless);
  }

  private takeAway(e: number): void {
    if (this.timetable.roundOf[e] >= 0) this.standing.remove(e);
    this.waiting.push(e);
  }

  /** Gives a table to meetings that lost theirs, in the same round; the least useful of a crowded round goes. */
  private settleTables(homeless: number[]): void {
    const { timetable, standing } = this;
    homeless.sort((one, other) => this.worth(other) - this.worth(one) || one - other);
    for (const e of homeless) {
      const r = timetable.roundOf[e];
      const table = this.freeTable(e, r);
      if (table >= 0) standing.seat(e, table);
      else this.takeAway(e);
    }
  }

  private worth(e: number): number {
    return this.compiled.score[e] + 1000 * this.compiled.required[e];
  }

  /** A table for e in round r: one with what it needs and nothing more, if there is one; -1 when none is free. */
  private freeTable(e: number, r: number): number {
    const { compiled, standing, lost } = this;
    const row = r * compiled.tables;
    const free = (t: number) => standing.tableAt[row + t] < 0 && !lost[row + t];
    const fixed = compiled.fixedTable[e];
    if (fixed >= 0) return free(fixed) ? fixed : -1;
    let spare = -1;
    for (let t = 0; t < compiled.tables; t++) {
      if (!free(t) || (compiled.features[t] & compiled.needs[e]) !== compiled.needs[e]) continue;
      if (compiled.features[t] === compiled.needs[e]) return t;
      if (spare < 0) spare = t;
    }
    return spare;
  }

  private tryPlace(e: number): boolean {
    const { compiled, timetable, now } = this;
    if (timetable.degree[compiled.a[e]] >= this.most(compiled.a[e])) return false;
    if (timetable.degree[compiled.b[e]] >= this.most(compiled.b[e])) return false;
    for (let r = Math.max(compiled.first[e], now - 1); r <= compiled.last[e]; r++) {
      if (!timetable.canPlace(e, r)) continue;
      const table = this.freeTable(e, r);
      if (table < 0) continue;
      this.standing.place(e, r, table);
      return true;
    }
    return false;
  }

  private most(p: number): number {
    return this.problem.participants[p].max ?? Number.POSITIVE_INFINITY;
  }

  /** Required meetings that lost their round find another: a free one, else with the fewest others moved. */
  holdRequired(): void {
    const { compiled, timetable } = this;
    for (const e of this.waiting) {
      if (!compiled.required[e] || timetable.roundOf[e] >= 0 || this.tryPlace(e)) continue;
      this.placeMovingOthers(e);
    }
  }

  private placeMovingOthers(e: number): void {
    const { compiled, timetable, now } = this;
    const saved = timetable.roundOf.slice();
    const { first, last } = compiled;
    this.restorePresence.push(() => {
      compiled.first = first;
      compiled.last = last;
    });
    compiled.first = compiled.first.slice();
    compiled.last = compiled.last.slice();
    for (let other = 0; other < compiled.m; other++) {
      if (timetable.roundOf[other] >= 0 && timetable.roundOf[other] < now - 1) {
        compiled.first[other] = timetable.roundOf[other];
        compiled.last[other] = timetable.roundOf[other];
      } else if (compiled.first[other] < now - 1) compiled.first[other] = now - 1;
    }
    if (compiled.first[e] <= compiled.last[e] && placeOne(timetable, e)) {
      const homeless = [e];
      for (let other = 0; other < compiled.m; other++) {
        if (other === e || timetable.roundOf[other] < 0 || timetable.roundOf[other] === saved[other])
          continue;
        this.standing.unseat(other, saved[other]);
        homeless.push(other);
      }
      this.settleTables(homeless);
    }
  }

  /** Meetings of people below their minimum come first among those worth adding. */
  keepPromises(): void {
    for (const e of this.waiting) if (this.timetable.roundOf[e] < 0 && !this.isPast(e)) this.tryPlace(e);
  }

  /** Best pairings between people idle at the same time, while tables last; how many were added. */
  fillFreePlaces(): number {
    const { compiled, timetable, now } = this;
    const { rounds, n, a, b } = compiled;
    let places = 0;
    const open = Array.from({ length: rounds }, (_, r) => r).filter((r) => {
      if (r < now - 1 || timetable.count[r] >= compiled.tables) return false;
      places += compiled.tables - timetable.count[r];
      return true;
    });
    /** Open rounds of each participant as bits, up to 31 rounds; beyond, the last bit stands for the rest. */
    const idle = new Int32Array(n);
    for (const r of open) {
      const bit = 1 << Math.min(r, 30);
      for (let p = 0; p < n; p++) {
        if (compiled.available[p * rounds + r] && timetable.freeSeat(p, r) >= 0) idle[p] |= bit;
      }
    }
    let left = places;
    const offer = (e: number) => {
      if ((idle[a[e]] & idle[b[e]]) === 0 || timetable.roundOf[e] >= 0 || this.isPast(e)) return;
      if (this.tryPlace(e)) left--;
    };
    const urgent = this.urgentFirst(idle);
    for (let i = 0; i < urgent.length && left > 0; i++) offer(urgent[i]);
    const { byScore } = this.base;
    for (let i = 0; i < byScore.length && left > 0; i++) offer(byScore[i]);
    const added = places - left;
    return added + this.waiting.filter((e) => timetable.roundOf[e] >= 0 && !compiled.required[e]).length;
  }

  /** Pairings of people below their minimum: two such people first, then by score. */
  private urgentFirst(idle: Int32Array): number[] {
    const { compiled, timetable, problem } = this;
    const { pairings, rank, byScore, short } = this.base;
    const found: number[] = [];
    for (let p = 0; p < compiled.n; p++) {
      if (idle[p] === 0 || timetable.degree[p] >= (problem.participants[p].min ?? 0)) continue;
      for (let i = pairings.start[p]; i < pairings.start[p + 1]; i++) {
        const e = pairings.list[i];
        if ((idle[compiled.a[e]] & idle[compiled.b[e]]) === 0 || rank[e] === byScore.length) continue;
        if (short[e]++ === 0) found.push(e);
      }
    }
    /** Numbers sort much faster than a comparison that looks things up. */
    const keys = Float64Array.from(found, (e) => (2 - short[e]) * byScore.length + rank[e]).sort();
    for (const e of found) short[e] = 0;
    return Array.from(keys, (key) => byScore[key % byScore.length]);
  }

  private missing(): string[] {
    const { timetable, problem } = this;
    const list: string[] = [];
    for (const e of this.base.required) {
      if (timetable.roundOf[e] < 0 && !this.isPast(e)) list.push(problem.pairings[e].id);
    }
    return list;
  }

  proposal(kind: RepairProposal['kind']): RepairProposal {
    return { kind, ...proposalOf(this.standing, this.problem, this.now), unheld: this.missing() };
  }
}
