import { roundAllowed } from './compile-problem.js';
import type { RepairBase } from './repair-base.js';
import { placeOfPairings } from './scheduling-index.js';
import type { Meeting, Schedule } from './types.js';

/**
 * The published schedule as it stands, on the base's timetable. A repair changes it through `place`, `remove` and
 * `seat`, which remember what they touch, and `undo` puts everything back: a repair costs what it changes.
 */
export class Standing {
  /** Table of each pairing from 0, or -1. */
  readonly tableOf: Int32Array;
  /** Pairing at a table in a round, tableAt[round * tables + table], or -1. */
  readonly tableAt: Int32Array;
  /** Published meeting of each pairing, as its place in `meetings`, or -1. */
  readonly meetingOf: Int32Array;
  /** The published meetings that have a pairing, each once, in the order published, and their pairings. */
  readonly meetings: Meeting[] = [];
  readonly pairings: number[] = [];
  /** Places in `meetings`, by round and table. */
  readonly byTime: number[];
  /** Pairings published where they cannot be held, or where somebody else sits. */
  readonly doubtful: number[] = [];
  /** Where a proposal lists its pairings. */
  readonly order: Int32Array;
  /** Table changes of each participant. */
  readonly moves: Int32Array;
  /** All of the published schedule is placed, so that measures can be taken from the timetable. */
  readonly sound: boolean;
  /** Published, but with no free seat or table where they stand. */
  private readonly unplaced = new Set<number>();
  /** Pairings touched since the last `undo`. */
  readonly touched = new Set<number>();

  constructor(
    readonly base: RepairBase,
    readonly published: Schedule,
  ) {
    const { compiled, timetable } = base;
    const { m, n, rounds, tables } = compiled;
    this.tableOf = new Int32Array(m).fill(-1);
    this.tableAt = new Int32Array(rounds * tables).fill(-1);
    this.meetingOf = new Int32Array(m).fill(-1);
    for (let e = 0; e < m; e++) if (timetable.roundOf[e] >= 0) timetable.remove(e);
    const indexOf = placeOfPairings(base.problem.pairings);
    for (const meeting of published.meetings) {
      const e = indexOf.get(meeting.pairing);
      if (e === undefined || this.meetingOf[e] >= 0) continue;
      this.meetingOf[e] = this.meetings.length;
      this.meetings.push(meeting);
      this.pairings.push(e);
      const [r, table] = [meeting.round - 1, meeting.table - 1];
      const free =
        timetable.freeSeat(compiled.a[e], r) >= 0 &&
        timetable.freeSeat(compiled.b[e], r) >= 0 &&
        this.tableAt[r * tables + table] === -1;
      if (!free || !roundAllowed(compiled, e, r)) this.doubtful.push(e);
      if (free) this.put(e, r, table);
      else this.unplaced.add(e);
    }
    this.sound =
      this.meetings.length === published.meetings.length && timetable.placed === this.meetings.length;
    const all = this.meetings;
    this.byTime = Array.from(all.keys()).sort(
      (one, other) => all[one].round - all[other].round || all[one].table - all[other].table,
    );
    this.order = new Int32Array(m);
    this.moves = new Int32Array(n);
    for (let p = 0; p < n; p++) this.moves[p] = this.movesOf(p);
  }

  private put(e: number, r: number, table: number): void {
    this.base.timetable.place(e, r);
    this.seat(e, table);
  }

  place(e: number, r: number, table: number): void {
    this.touched.add(e);
    this.put(e, r, table);
  }

  remove(e: number): void {
    this.touched.add(e);
    this.seat(e, -1);
    this.base.timetable.remove(e);
  }

  /** Gives a placed meeting this table, or takes it away (-1). */
  seat(e: number, table: number): void {
    this.touched.add(e);
    const row = this.base.timetable.roundOf[e] * this.base.compiled.tables;
    if (this.tableOf[e] >= 0) this.tableAt[row + this.tableOf[e]] = -1;
    if (table >= 0) this.tableAt[row + table] = e;
    this.tableOf[e] = table;
  }

  /** Takes the table away from a meeting that has just left round r. */
  unseat(e: number, r: number): void {
    this.touched.add(e);
    this.tableAt[r * this.base.compiled.tables + this.tableOf[e]] = -1;
    this.tableOf[e] = -1;
  }

  /** Round and table as published. */
  unchanged(e: number): boolean {
    const meeting: Meeting | undefined = this.meetings[this.meetingOf[e]];
    const { roundOf } = this.base.timetable;
    return meeting !== undefined && meeting.round === roundOf[e] + 1 && meeting.table === this.tableOf[e] + 1;
  }

  /** Puts the published schedule back. */
  undo(): void {
    const { timetable } = this.base;
    const changed = [...this.touched].filter((e) => !this.unchanged(e));
    for (const e of changed) if (timetable.roundOf[e] >= 0) this.remove(e);
    for (const e of changed) {
      if (this.meetingOf[e] < 0 || this.unplaced.has(e)) continue;
      const { round, table } = this.meetings[this.meetingOf[e]];
      this.put(e, round - 1, table - 1);
    }
    this.touched.clear();
  }

  /** Times a participant sits at another table than at the meeting before. */
  movesOf(p: number): number {
    const { at, rounds, firstSeat } = this.base.timetable;
    let [last, moves] = [-1, 0];
    for (let r = 0; r < rounds; r++) {
      const tables: number[] = [];
      for (let seat = firstSeat[p]; seat < firstSeat[p + 1]; seat++) {
        const e = at[seat * rounds + r];
        if (e >= 0) tables.push(this.tableOf[e]);
      }
      if (tables.length > 1) tables.sort((one, other) => one - other);
      for (const table of tables) {
        if (last >= 0 && table !== last) moves++;
        last = table;
      }
    }
    return moves;
  }
}
