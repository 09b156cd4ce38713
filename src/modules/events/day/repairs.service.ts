import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { applyHappened } from '../../../core/scheduling/apply-happened.js';
import type { Happened } from '../../../core/scheduling/happened.js';
import type { RepairProposal } from '../../../core/scheduling/repair-proposal.js';
import { repairSchedule } from '../../../core/scheduling/repair-schedule.js';
import type { Schedule, SchedulingProblem } from '../../../core/scheduling/types.js';
import type { Actor } from '../../../platform/http/access.js';
import { Refusal } from '../../../platform/http/refusal.js';
import { meetingsFor } from '../editing/editable-schedule.js';
import type { Event } from '../event.entity.js';
import { EventSchedule } from '../event-schedule.entity.js';
import { PairScores } from '../pair-scores.js';
import type { Registration } from '../registration.entity.js';
import { StaffEvents } from '../staff-events.js';
import { type PairScore, pairingId, toSchedulingProblem, withHeldPairs } from '../to-scheduling-problem.js';
import type { RepairChoice, RepairProposals } from './day.dto.js';
import { daySituation } from './day-situation.js';
import { repairInWords } from './repair-words.js';
import { writeRepair } from './write-repair.js';

interface Situation {
  event: Event;
  published: EventSchedule;
  people: Registration[];
  problem: SchedulingProblem;
  schedule: Schedule;
  happened: Happened;
  /** What scoring says of those who came without being planned. */
  newPairs: PairScore[];
  now: number;
}

/** Problems read lately, by timetable: the same one serves until the next repair is accepted. */
const KEPT = 8;

/** Remaining rounds planned again when somebody is absent, late, or came unannounced. */
@Injectable()
export class RepairsService {
  private readonly problems = new Map<string, SchedulingProblem>();
  private lastScored: { key: string; pairs: PairScore[] } | null = null;

  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly staffEvents: StaffEvents,
    private readonly pairScores: PairScores,
  ) {}

  /** What could be done, least change first; nothing is written. */
  async propose(eventId: string, actor: Actor): Promise<RepairProposals> {
    const started = performance.now();
    const situation = await this.situation(eventId, actor);
    const { published, people, now } = situation;
    const names = new Map(people.map((one) => [one.id, one.organisation.usualName ?? one.organisation.name]));
    return {
      scheduleId: published.id,
      fromRound: now,
      proposals: repaired(situation).map(({ kind, moved, removed, added, meetings, comparison }) => ({
        kind,
        moved,
        removed,
        added,
        meetings,
        concerned: comparison.concerned.length,
        changes: comparison.changes.map((change) => repairInWords(change, (id) => names.get(id) ?? '…')),
      })),
      ms: Math.round(performance.now() - started),
    };
  }

  /** Makes a proposal the timetable everybody holds; phones and wall show it at once. */
  async accept(eventId: string, { scheduleId, kind }: RepairChoice, actor: Actor): Promise<RepairProposals> {
    const situation = await this.situation(eventId, actor);
    const { event, published, problem, happened } = situation;
    if (published.id !== scheduleId)
      throw new Refusal(409, 'L’agenda a changé depuis cette proposition. Demandez-en une autre.');
    const proposals = repaired(situation);
    const chosen = proposals.find((one) => one.kind === kind) ?? proposals[0];
    const reasons = await this.reasonsOf(situation, chosen);
    const walkIns = happened.walkIns ?? [];
    const extended = walkIns.length > 0 ? applyHappened(problem, { walkIns }) : problem;
    const freshId = await this.database.transaction(async (manager) => {
      const id = await writeRepair(manager, event, published, chosen, reasons);
      if (walkIns.length > 0) await manager.update(EventSchedule, { id }, { problem: extended });
      return id;
    });
    this.keep(freshId, extended);
    return this.propose(eventId, actor);
  }

  private async situation(eventId: string, actor: Actor): Promise<Situation> {
    const event = await this.staffEvents.get(eventId, actor);
    const { manager } = this.database;
    const { published, people, next } = await daySituation(manager, event, new Date());
    if (!published) throw new Refusal(409, 'L’agenda n’est pas encore publié : il n’y a rien à réparer.');
    const meetings = await meetingsFor(manager, published.id);
    const schedule = {
      meetings: meetings.map(({ associationId, companyId, round, table }) => ({
        pairing: pairingId(associationId, companyId),
        round,
        table,
      })),
    };
    const problem = withHeldPairs(await this.problemOf(manager, published.id), schedule);
    const { happened, newPairs } = await this.happened(event, published, problem, people);
    return { event, published, people, problem, schedule, happened, newPairs, now: next };
  }

  private async problemOf(manager: EntityManager, scheduleId: string): Promise<SchedulingProblem> {
    const kept = this.problems.get(scheduleId);
    if (kept) return kept;
    const { problem } = await manager.findOneOrFail(EventSchedule, {
      where: { id: scheduleId },
      select: { id: true, problem: true },
    });
    this.keep(scheduleId, problem!);
    return problem!;
  }

  private keep(scheduleId: string, problem: SchedulingProblem): void {
    this.problems.set(scheduleId, problem);
    if (this.problems.size > KEPT) this.problems.delete(this.problems.keys().next().value!);
  }

  /** Who is missing among those planned, and who came without being planned. */
  private async happened(
    event: Event,
    { id: scheduleId }: EventSchedule,
    problem: SchedulingProblem,
    people: Registration[],
  ): Promise<{ happened: Happened; newPairs: PairScore[] }> {
    const planned = new Set(problem.participants.map(({ id }) => id));
    const present = new Map(people.map((one) => [one.id, one]));
    const absences = problem.participants.flatMap(({ id: participant }) => {
      const one = present.get(participant);
      if (!one || one.arrival === 'absent') return [{ participant }];
      return one.arrival === 'late' ? [{ participant, to: one.lateUntilRound ?? 1 }] : [];
    });
    const newcomers = people.filter(({ id, arrival }) => !planned.has(id) && arrival === 'present');
    if (newcomers.length === 0) return { happened: { absences }, newPairs: [] };
    const reachable = people.filter(({ arrival }) => arrival !== 'absent');
    const newPairs = await this.pairsOfNewcomers(scheduleId, newcomers, reachable);
    const whole = toSchedulingProblem(event, reachable, newPairs, []);
    const isNew = new Set(newcomers.map(({ id }) => id));
    const walkIns = newcomers.map(({ id }) => ({
      participant: whole.participants.find((one) => one.id === id)!,
      pairings: whole.pairings.filter(({ a, b }) =>
        a === id ? planned.has(b) || isNew.has(b) : b === id && planned.has(a),
      ),
    }));
    return { happened: { absences, walkIns }, newPairs };
  }

  /** Those around the newcomers only, and once: what was proposed is not scored again to be accepted. */
  private async pairsOfNewcomers(
    scheduleId: string,
    newcomers: Registration[],
    reachable: Registration[],
  ): Promise<PairScore[]> {
    const key = [scheduleId, ...reachable.map(({ id }) => id), ...newcomers.map(({ id }) => id)].join(' ');
    if (this.lastScored?.key === key) return this.lastScored.pairs;
    const around = await Promise.all(
      newcomers.map((one) =>
        this.pairScores.around(
          one,
          reachable.filter(({ side }) => side !== one.side),
        ),
      ),
    );
    this.lastScored = { key, pairs: around.flat() };
    return this.lastScored.pairs;
  }

  /** Why those meet who had no meeting before. */
  private async reasonsOf(
    { event, people, newPairs }: Situation,
    { comparison }: RepairProposal,
  ): Promise<PairScore[]> {
    const known = new Set(newPairs.map((pair) => pairingId(pair.associationId, pair.companyId)));
    const unknown = comparison.changes.filter(
      ({ change, pairing }) => change === 'added' && !known.has(pairing),
    );
    if (unknown.length === 0) return newPairs;
    const ids = new Set(unknown.flatMap(({ pairing }) => pairing.split('~')));
    const concerned = people.filter(({ id }) => ids.has(id));
    return [...newPairs, ...(await this.pairScores.of(concerned, event.startsAt.toISOString().slice(0, 10)))];
  }
}

const repaired = ({ problem, schedule, happened, now }: Situation): RepairProposal[] =>
  repairSchedule(problem, schedule, happened, now);
