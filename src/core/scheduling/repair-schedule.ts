import { applyHappened } from './apply-happened.js';
import { compareSchedules, type ScheduleComparison } from './compare-schedules.js';
import { type CompiledProblem, compileProblem, roundAllowed } from './compile-problem.js';
import type { Happened } from './happened.js';
import { measureSchedule, type ScheduleMeasures } from './measure-schedule.js';
import { placeOfPairings } from './scheduling-index.js';
import { placeOne } from './timetable/place-meetings.js';
import { Timetable } from './timetable/timetable.js';
import type { Meeting, Participant, Schedule, SchedulingProblem } from './types.js';

export interface RepairProposal extends ScheduleMeasures {
  /** `must`: only what cannot stay. `worth_it`: places set free are offered to those who are idle. */
  kind: 'must' | 'worth_it';
  schedule: Schedule;
  comparison: ScheduleComparison;
  /** Meetings of the published schedule that keep their pairing but change round or table. */
  moved: number;
  removed: number;
  added: number;
  /** Required pairings that can no longer be held. */
  unheld: string[];
}

/**
 * Repairs a published schedule during the event. Rounds before `now` (the next round to be played, from 1) stay as
 * they were. What cannot stay is taken out, required meetings are moved to later rounds, and nobody else is touched;
 * then, as a second proposal, free places go to pairings not met yet, best first. Least change first.
 */
export function repairSchedule(
  problem: SchedulingProblem,
  published: Schedule,
  happened: Happened,
  now: number,
): RepairProposal[] {
  compileAgain(problem);
  const changed = applyHappened(problem, happened);
  const repair = new Repair(changed, published, happened, now);
  repair.takeOut();
  repair.holdRequired();
  const proposals = [repair.proposal('must')];
  repair.keepPromises();
  if (repair.fillFreePlaces() > 0) proposals.push(repair.proposal('worth_it'));
  return proposals;
}

const compiledFor = new WeakMap<
  SchedulingProblem['pairings'],
  { base: SchedulingProblem; compiled: CompiledProblem }
>();

/** Compiles a problem, or only who is there when its pairings were compiled before and nothing else has changed. */
function compileAgain(problem: SchedulingProblem): CompiledProblem {
  const earlier = compiledFor.get(problem.pairings);
  const same =
    earlier !== undefined &&
    earlier.compiled.m === problem.pairings.length &&
    earlier.base.rounds === problem.rounds &&
    earlier.base.tables === problem.tables &&
    earlier.base.forbidden === problem.forbidden &&
    earlier.base.sessions === problem.sessions &&
    earlier.base.tableFeatures === problem.tableFeatures &&
    earlier.base.participants.length === problem.participants.length &&
    earlier.base.participants.every((one, p) => onlyAbsences(one, problem.participants[p]));
  if (!same) {
    const compiled = compileProblem(problem);
    compiledFor.set(problem.pairings, { base: problem, compiled });
    return { ...compiled };
  }
  const { compiled } = earlier;
  const available = compiled.available.slice();
  problem.participants.forEach((one, p) => {
    if (one === earlier.base.participants[p]) return;
    available.fill(1, p * compiled.rounds, (p + 1) * compiled.rounds);
    for (const round of one.unavailable ?? []) available[p * compiled.rounds + round - 1] = 0;
  });
  return { ...compiled, source: problem, available };
}

/** The same person, at most away more often than when the pairings were compiled. */
function onlyAbsences(before: Participant, now: Participant): boolean {
  if (before === now) return true;
  const away = new Set(now.unavailable ?? []);
  return (
    before.id === now.id &&
    before.min === now.min &&
    before.max === now.max &&
    before.delegates === now.delegates &&
    before.needs === now.needs &&
    before.homeTable === now.homeTable &&
    (before.unavailable ?? []).every((round) => away.has(round))
  );
}

class Repair {
  private readonly compiled: CompiledProblem;
  private readonly timetable: Timetable;
  private readonly indexOf: Map<string, number>;
  private readonly tableOf: Int32Array;
  private readonly past = new Map<number, Meeting>();
  private readonly lost: Uint8Array;
  private readonly waiting: number[] = [];

  constructor(
    private readonly problem: SchedulingProblem,
    private readonly published: Schedule,
    happened: Happened,
    private readonly now: number,
  ) {
    this.compiled = compileAgain(problem);
    const { rounds, tables } = this.compiled;
    this.lost = new Uint8Array(rounds * tables);
    for (const { table, from = 1, to = rounds } of happened.tablesLost ?? []) {
      for (let r = Math.max(from, now); r <= to; r++) this.lost[(r - 1) * tables + table - 1] = 1;
    }
    this.indexOf = placeOfPairings(problem.pairings);
    this.tableOf = new Int32Array(this.compiled.m).fill(-1);
    this.timetable = new Timetable(this.compiled);
  }

  /** Puts the published meetings back, except those that cannot be held any more. */
  takeOut(): void {
    const { compiled, timetable, now } = this;
    for (const meeting of this.published.meetings) {
      const e = this.indexOf.get(meeting.pairing);
      if (e === undefined) continue;
      const r = meeting.round - 1;
      this.tableOf[e] = meeting.table - 1;
      if (meeting.round < now) {
        this.past.set(e, meeting);
        if (timetable.freeSeat(compiled.a[e], r) >= 0 && timetable.freeSeat(compiled.b[e], r) >= 0) {
          timetable.place(e, r);
        }
      } else if (
        roundAllowed(compiled, e, r) &&
        timetable.freeSeat(compiled.a[e], r) >= 0 &&
        timetable.freeSeat(compiled.b[e], r) >= 0
      ) {
        timetable.place(e, r);
        if (this.lost[r * compiled.tables + meeting.table - 1]) this.tableOf[e] = -1;
      } else {
        this.tableOf[e] = -1;
        this.waiting.push(e);
      }
    }
    for (let e = 0; e < compiled.m; e++) {
      if (compiled.required[e] && timetable.roundOf[e] < 0 && !this.waiting.includes(e)) this.waiting.push(e);
    }
    this.settleTables();
  }

  /** Gives a table to meetings that lost theirs, in the same round; the least useful of a crowded round goes. */
  private settleTables(): void {
    const { compiled, timetable } = this;
    const homeless: number[] = [];
    for (let e = 0; e < compiled.m; e++) {
      if (timetable.roundOf[e] >= 0 && this.tableOf[e] < 0 && !this.past.has(e)) homeless.push(e);
    }
    homeless.sort((one, other) => this.worth(other) - this.worth(one) || one - other);
    for (const e of homeless) {
      const r = timetable.roundOf[e];
      const table = this.freeTable(e, r);
      if (table >= 0) {
        this.tableOf[e] = table;
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
      if (other !== e && this.tableOf[other] >= 0) taken[this.tableOf[other]] = 1;
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
      timetable.place(e, r);
      this.tableOf[e] = table;
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
    compiled.first = compiled.first.slice();
    compiled.last = compiled.last.slice();
    for (let other = 0; other < compiled.m; other++) {
      if (timetable.roundOf[other] >= 0 && timetable.roundOf[other] < now - 1) {
        compiled.first[other] = timetable.roundOf[other];
        compiled.last[other] = timetable.roundOf[other];
      } else if (compiled.first[other] < now - 1) compiled.first[other] = now - 1;
    }
    if (compiled.first[e] <= compiled.last[e] && placeOne(timetable, e)) {
      for (let other = 0; other < compiled.m; other++) {
        if (timetable.roundOf[other] >= 0 && timetable.roundOf[other] !== saved[other])
          this.tableOf[other] = -1;
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
    const { rounds, m, n, a, b } = compiled;
    const open = new Uint8Array(n * rounds);
    for (let r = now - 1; r < rounds; r++) {
      if (timetable.count[r] >= compiled.tables) continue;
      for (let p = 0; p < n; p++) {
        if (compiled.available[p * rounds + r] && timetable.freeSeat(p, r) >= 0) open[p * rounds + r] = 1;
      }
    }
    const candidates: number[] = [];
    for (let e = 0; e < m; e++) {
      if (timetable.roundOf[e] >= 0 || this.past.has(e)) continue;
      for (let r = Math.max(compiled.first[e], now - 1); r <= compiled.last[e]; r++) {
        if (!open[a[e] * rounds + r] || !open[b[e] * rounds + r]) continue;
        candidates.push(e);
        break;
      }
    }
    let places = 0;
    for (let r = now - 1; r < rounds; r++) places += Math.max(0, compiled.tables - timetable.count[r]);
    const wanted = 50 + 30 * places;
    let added = this.addBest(this.mostUseful(candidates, wanted), places);
    if (added < places && candidates.length > wanted) added += this.addBest(candidates, places - added);
    return added + this.waiting.filter((e) => timetable.roundOf[e] >= 0 && !compiled.required[e]).length;
  }

  /** Missing meetings of its two participants come first, then its score. */
  private urgency(e: number): number {
    const { compiled, timetable, problem } = this;
    const short = [compiled.a[e], compiled.b[e]].filter(
      (p) => timetable.degree[p] < (problem.participants[p].min ?? 0),
    ).length;
    return compiled.score[e] + 1000 * short;
  }

  private addBest(candidates: number[], most: number): number {
    const key = new Map(candidates.map((e) => [e, this.urgency(e)]));
    const order = [...candidates].sort((one, other) => key.get(other)! - key.get(one)! || one - other);
    let added = 0;
    for (const e of order) {
      if (added >= most) break;
      if (this.timetable.roundOf[e] < 0 && this.tryPlace(e)) added++;
    }
    return added;
  }

  /** At least `wanted` of the best candidates, without sorting them all. */
  private mostUseful(candidates: number[], wanted: number): number[] {
    if (candidates.length <= wanted) return candidates;
    const { score, a, b } = this.compiled;
    const { participants } = this.problem;
    const needy = participants.map((one, p) => this.timetable.degree[p] < (one.min ?? 0));
    let top = 1e-9;
    for (const e of candidates) if (score[e] > top) top = score[e];
    const histogram = new Int32Array(257);
    for (const e of candidates) histogram[Math.floor((score[e] / top) * 256)]++;
    let bucket = 256;
    for (let left = wanted; bucket > 0 && left > 0; bucket--) left -= histogram[bucket];
    return candidates.filter(
      (e) => Math.floor((score[e] / top) * 256) > bucket || needy[a[e]] || needy[b[e]],
    );
  }

  private missing(): string[] {
    const { compiled, timetable, problem } = this;
    const list: string[] = [];
    for (let e = 0; e < compiled.m; e++) {
      if (compiled.required[e] && timetable.roundOf[e] < 0 && !this.past.has(e))
        list.push(problem.pairings[e].id);
    }
    return list;
  }

  proposal(kind: RepairProposal['kind']): RepairProposal {
    const { compiled, timetable, problem } = this;
    const meetings: Meeting[] = [...this.past.values()];
    for (let e = 0; e < compiled.m; e++) {
      if (timetable.roundOf[e] < 0 || this.past.has(e)) continue;
      meetings.push({
        pairing: problem.pairings[e].id,
        round: timetable.roundOf[e] + 1,
        table: this.tableOf[e] + 1,
      });
    }
    meetings.sort((one, other) => one.round - other.round || one.table - other.table);
    const schedule = { meetings };
    const comparison = compareSchedules(problem, this.published, schedule);
    const count = (change: string) => comparison.changes.filter((one) => one.change === change).length;
    return {
      ...measureSchedule(problem, schedule),
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
