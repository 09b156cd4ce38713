import { compareSchedules, type MeetingChange, type ScheduleComparison } from './compare-schedules.js';
import { measureSchedule, type ScheduleMeasures } from './measure-schedule.js';
import type { Standing } from './repair-standing.js';
import type { Meeting, Schedule, SchedulingProblem } from './types.js';

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

/** A meeting with the place of its pairing in the problem. */
interface HeldMeeting {
  e: number;
  meeting: Meeting;
}

const byTime = ({ meeting: one }: HeldMeeting, { meeting: other }: HeldMeeting) =>
  one.round - other.round || one.table - other.table;

/** What stands now, as a schedule with its measures and what changed; rounds before `now` stay as published. */
export function proposalOf(
  standing: Standing,
  problem: SchedulingProblem,
  now: number,
): Omit<RepairProposal, 'kind' | 'unheld'> {
  const { base, published, touched, meetings, pairings } = standing;
  const { roundOf } = base.timetable;
  const changed = [...touched].filter((e) => !standing.unchanged(e));
  const fresh: HeldMeeting[] = [];
  for (const e of changed) {
    if (roundOf[e] < 0) continue;
    const meeting = {
      pairing: problem.pairings[e].id,
      round: roundOf[e] + 1,
      table: standing.tableOf[e] + 1,
    };
    fresh.push({ e, meeting });
  }
  fresh.sort(byTime);
  const gone = new Set(changed);
  const { order } = standing;
  const schedule: Schedule = { meetings: new Array(standing.byTime.length + fresh.length) };
  let [next, size] = [0, 0];
  const add = (e: number, meeting: Meeting) => {
    order[size] = e;
    schedule.meetings[size++] = meeting;
  };
  for (const place of standing.byTime) {
    const [e, meeting] = [pairings[place], meetings[place]];
    if (gone.has(e) || (roundOf[e] < 0 && meeting.round >= now)) continue;
    while (next < fresh.length && byTime(fresh[next], { e, meeting }) < 0)
      add(fresh[next].e, fresh[next++].meeting);
    add(e, meeting);
  }
  while (next < fresh.length) add(fresh[next].e, fresh[next++].meeting);
  schedule.meetings.length = size;
  const held = order.subarray(0, size);
  const comparison = standing.sound
    ? compareTouched(standing, problem, changed, fresh)
    : compareSchedules(problem, published, schedule);
  const count = (change: string) => comparison.changes.filter((one) => one.change === change).length;
  return {
    ...(standing.sound
      ? measureStanding(standing, problem, held, changed)
      : measureSchedule(problem, schedule)),
    schedule,
    comparison,
    moved: count('moved'),
    removed: count('removed'),
    added: count('added'),
  };
}

/** What `measureSchedule` says, from the timetable and from who is touched. */
function measureStanding(
  standing: Standing,
  problem: SchedulingProblem,
  held: Int32Array,
  changed: number[],
): ScheduleMeasures {
  const { timetable, compiled } = standing.base;
  const { gaps, degree, count } = timetable;
  const { a, b, score, n } = compiled;
  let [mostGaps, fewestGaps, shortfall, peopleShort, tableMoves, total] = [
    0,
    n > 0 ? gaps[0] : 0,
    0,
    0,
    0,
    0,
  ];
  for (let p = 0; p < n; p++) {
    if (gaps[p] > mostGaps) mostGaps = gaps[p];
    if (gaps[p] < fewestGaps) fewestGaps = gaps[p];
    tableMoves += standing.moves[p];
    const missing = (problem.participants[p].min ?? 0) - degree[p];
    if (missing <= 0) continue;
    shortfall += missing;
    peopleShort++;
  }
  const people = new Set<number>();
  for (const e of changed) {
    people.add(a[e]);
    people.add(b[e]);
  }
  for (const p of people) tableMoves += standing.movesOf(p) - standing.moves[p];
  for (const e of held) total += score[e];
  let [busiest, quietest] = [count[0], count[0]];
  for (const meetings of count) {
    if (meetings > busiest) busiest = meetings;
    if (meetings < quietest) quietest = meetings;
  }
  return {
    meetings: held.length,
    score: total,
    gaps: timetable.totalGaps,
    gapSpread: mostGaps - fewestGaps,
    shortfall,
    peopleShort,
    tableMoves,
    unevenness: busiest - quietest,
  };
}

/** What `compareSchedules` says, looking only at the pairings touched. */
function compareTouched(
  standing: Standing,
  problem: SchedulingProblem,
  changed: number[],
  fresh: HeldMeeting[],
): ScheduleComparison {
  const { meetingOf, meetings, base } = standing;
  const now = new Map(fresh.map(({ e, meeting }) => [e, meeting]));
  const changes: MeetingChange[] = [];
  const touched = new Map<number, string[]>();
  const note = (e: number, change: MeetingChange) => {
    changes.push(change);
    for (const p of [base.compiled.a[e], base.compiled.b[e]]) {
      const list = touched.get(p);
      if (list) list.push(change.pairing);
      else touched.set(p, [change.pairing]);
    }
  };
  const known = changed.filter((e) => meetingOf[e] >= 0);
  for (const e of known.sort((one, other) => meetingOf[one] - meetingOf[other])) {
    const before = meetings[meetingOf[e]];
    const after = now.get(e);
    const { pairing } = before;
    note(e, after ? { change: 'moved', pairing, before, after } : { change: 'removed', pairing, before });
  }
  for (const { e, meeting } of fresh) {
    if (meetingOf[e] < 0) note(e, { change: 'added', pairing: meeting.pairing, after: meeting });
  }
  const concerned = [...touched.keys()].sort((one, other) => one - other);
  return {
    changes,
    concerned: concerned.map((p) => ({ participant: problem.participants[p].id, pairings: touched.get(p)! })),
  };
}
