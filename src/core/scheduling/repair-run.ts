import { compareSchedules } from './compare-schedules.js';
import { type CompiledProblem, roundAllowed } from './compile-problem.js';
import type { Happened } from './happened.js';
import { compareHeld, type HeldMeeting, measureHeld } from './measure-held.js';
import { measureSchedule } from './measure-schedule.js';
import type { RepairBase } from './repair-base.js';
import type { RepairProposal } from './repair-proposal.js';
import { placeOfPairings } from './scheduling-index.js';
import { placeOne } from './timetable/place-meetings.js';
import type { Timetable } from './timetable/timetable.js';
import type { Meeting, Schedule, SchedulingProblem } from './types.js';

/** One repair on a base that is lent to it: `finish` must follow, whatever happens. */
export class RepairRun {
  private readonly compiled: CompiledProblem;
  private readonly timetable: Timetable;
  private readonly indexOf: Map<string, number>;
  private readonly tableOf = new Map<number, number>();
  private readonly past = new Map<number, Meeting>();
  /** Pairings that were placed at some time in this repair. */
  private readonly known = new Set<number>();
  private readonly lost: Uint8Array;
  private readonly waiting: number[] = [];
  /** The published meetings that have a pairing, each once. */
  private readonly before: HeldMeeting[] = [];
  private readonly undo: (() => void)[] = [];

  constructor(
    private readonly base: RepairBase,
    private readonly problem: SchedulingProblem,
    private readonly published: Schedule,
    happened: Happened,
    private readonly now: number,
  ) {
    this.compiled = base.compiled;
    this.timetable = base.timetable;
    const { rounds, tables } = this.compiled;
    this.lost = new Uint8Array(rounds * tables);
    for (const { table, from = 1, to = rounds } of happened.tablesLost ?? []) {
      for (let r = Math.max(from, now); r <= to; r++) this.lost[(r - 1) * tables + table - 1] = 1;
    }
    this.indexOf = placeOfPairings(problem.pairings);
    this.readPresence();
  }

  /** Who is there now, where that differs from the base. */
  private readPresence(): void {
    const { available, rounds } = this.compiled;
    this.problem.participants.forEach((one, p) => {
      if (one === this.base.problem.participants[p]) return;
      const before = available.slice(p * rounds, (p + 1) * rounds);
      this.undo.push(() => available.set(before, p * rounds));
      available.fill(1, p * rounds, (p + 1) * rounds);
      for (const round of one.unavailable ?? []) available[p * rounds + round - 1] = 0;
    });
  }

  /** Leaves the base as it was. */
  finish(): void {
    for (const e of this.known) if (this.timetable.roundOf[e] >= 0) this.timetable.remove(e);
    for (const step of this.undo) step();
  }

  private place(e: number, r: number): void {
    this.known.add(e);
    this.timetable.place(e, r);
  }

  private table(e: number): number {
    return this.tableOf.get(e) ?? -1;
  }

  /** Puts the published meetings back, except those that cannot be held any more. */
  takeOut(): void {
    const { compiled, timetable, now } = this;
    for (const meeting of this.published.meetings) {
      const e = this.indexOf.get(meeting.pairing);
      if (e === undefined || timetable.roundOf[e] >= 0 || this.past.has(e)) continue;
      this.before.push({ e, meeting });
      const r = meeting.round - 1;
      this.tableOf.set(e, meeting.table - 1);
      if (meeting.round < now) {
        this.past.set(e, meeting);
        if (timetable.freeSeat(compiled.a[e], r) >= 0 && timetable.freeSeat(compiled.b[e], r) >= 0) {
          this.place(e, r);
        }
      } else if (
        roundAllowed(compiled, e, r) &&
        timetable.freeSeat(compiled.a[e], r) >= 0 &&
        timetable.freeSeat(compiled.b[e], r) >= 0
      ) {
        this.place(e, r);
        if (this.lost[r * compiled.tables + meeting.table - 1]) this.tableOf.set(e, -1);
      } else {
        this.tableOf.set(e, -1);
        this.waiting.push(e);
      }
    }
    for (const e of this.base.required) {
      if (timetable.roundOf[e] < 0 && !this.waiting.includes(e)) this.waiting.push(e);
    }
    this.settleTables();
  }

  /** Gives a table to meetings that lost theirs, in the same round; the least useful of a crowded round goes. */
  private settleTables(): void {
    const { timetable } = this;
    const homeless: number[] = [];
    for (const e of this.known) {
      if (timetable.roundOf[e] >= 0 && this.table(e) < 0 && !this.past.has(e)) homeless.push(e);
    }
    homeless.sort((one, other) => this.worth(other) - this.worth(one) || one - other);
    for (const e of homeless) {
      const r = timetable.roundOf[e];
      const table = this.freeTable(e, r);
      if (table >= 0) {
        this.tableOf.set(e, table);
        continue;
      }
      timetable.remove(e);
      this.waiting.push(e);
    }
  }

  private worth(e: number): number {
    return this.compiled.score[e] + 1000 * this.compiled.required[e];
  }

  private freeTable(e: number, r: number): number {
    const { compiled } = this;
    const taken = new Uint8Array(compiled.tables);
    for (let t = 0; t < compiled.tables; t++) taken[t] = this.lost[r * compiled.tables + t];
    for (const other of this.meetingsIn(r))
      if (other !== e && this.table(other) >= 0) taken[this.table(other)] = 1;
    const fixed = compiled.fixedTable[e];
    if (fixed >= 0) return taken[fixed] ? -1 : fixed;
    let spare = -1;
    for (let t = 0; t < compiled.tables; t++) {
      if (taken[t] || (compiled.features[t] & compiled.needs[e]) !== compiled.needs[e]) continue;
      if (compiled.features[t] === compiled.needs[e]) return t;
      if (spare < 0) spare = t;
    }
    return spare;
  }

  private *meetingsIn(r: number): Iterable<number> {
    const { at, rounds, firstSeat, problem, seatA } = this.timetable;
    for (let seat = 0; seat < firstSeat[problem.n]; seat++) {
      const e = at[seat * rounds + r];
      if (e >= 0 && seatA[e] === seat) yield e;
    }
  }

  private tryPlace(e: number): boolean {
    const { compiled, timetable, now } = this;
    if (timetable.degree[compiled.a[e]] >= this.most(compiled.a[e])) return false;
    if (timetable.degree[compiled.b[e]] >= this.most(compiled.b[e])) return false;
    for (let r = Math.max(compiled.first[e], now - 1); r <= compiled.last[e]; r++) {
      if (!timetable.canPlace(e, r)) continue;
      const table = this.freeTable(e, r);
      if (table < 0) continue;
      this.place(e, r);
      this.tableOf.set(e, table);
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
    this.undo.push(() => {
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
      this.known.add(e);
      for (let other = 0; other < compiled.m; other++) {
        if (timetable.roundOf[other] >= 0 && timetable.roundOf[other] !== saved[other])
          this.tableOf.set(other, -1);
      }
      this.settleTables();
    }
  }

  /** Meetings of people below their minimum come first among those worth adding. */
  keepPromises(): void {
    for (const e of this.waiting) if (this.timetable.roundOf[e] < 0 && !this.past.has(e)) this.tryPlace(e);
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
      if ((idle[a[e]] & idle[b[e]]) === 0 || timetable.roundOf[e] >= 0 || this.past.has(e)) return;
      if (this.tryPlace(e)) left--;
    };
    const urgent = this.urgentFirst();
    for (let i = 0; i < urgent.length && left > 0; i++) offer(urgent[i]);
    const { byScore } = this.base;
    for (let i = 0; i < byScore.length && left > 0; i++) offer(byScore[i]);
    const added = places - left;
    return added + this.waiting.filter((e) => timetable.roundOf[e] >= 0 && !compiled.required[e]).length;
  }

  /** Pairings of people below their minimum: two such people first, then by score. */
  private urgentFirst(): number[] {
    const { compiled, timetable, problem } = this;
    const { start, list } = this.base.pairings;
    const short = new Map<number, number>();
    problem.participants.forEach(({ min = 0 }, p) => {
      if (timetable.degree[p] >= min) return;
      for (let i = start[p]; i < start[p + 1]; i++) short.set(list[i], (short.get(list[i]) ?? 0) + 1);
    });
    return [...short.keys()].sort(
      (one, other) =>
        short.get(other)! - short.get(one)! || compiled.score[other] - compiled.score[one] || one - other,
    );
  }

  private missing(): string[] {
    const { timetable, problem } = this;
    const list: string[] = [];
    for (const e of this.base.required) {
      if (timetable.roundOf[e] < 0 && !this.past.has(e)) list.push(problem.pairings[e].id);
    }
    return list;
  }

  proposal(kind: RepairProposal['kind']): RepairProposal {
    const { timetable, problem, published, before } = this;
    const held: HeldMeeting[] = [];
    for (const [e, meeting] of this.past) held.push({ e, meeting });
    for (const e of this.known) {
      if (timetable.roundOf[e] < 0 || this.past.has(e)) continue;
      const meeting = {
        pairing: problem.pairings[e].id,
        round: timetable.roundOf[e] + 1,
        table: this.table(e) + 1,
      };
      held.push({ e, meeting });
    }
    held.sort(({ meeting: one }, { meeting: other }) => one.round - other.round || one.table - other.table);
    const schedule = { meetings: held.map((one) => one.meeting) };
    /** Otherwise the published schedule broke rules, and only its names can be trusted. */
    const sound = before.length === published.meetings.length && held.length === timetable.placed;
    const comparison = sound
      ? compareHeld(problem, before, held)
      : compareSchedules(problem, published, schedule);
    const count = (change: string) => comparison.changes.filter((one) => one.change === change).length;
    return {
      ...(sound ? measureHeld(problem, timetable, held) : measureSchedule(problem, schedule)),
      kind,
      schedule,
      comparison,
      moved: count('moved'),
      removed: count('removed'),
      added: count('added'),
      unheld: this.missing(),
    };
  }
}
