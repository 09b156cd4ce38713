import { Processor } from '@nestjs/bullmq';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In, Not } from 'typeorm';
import type { Meeting as PlannedMeeting, SchedulingProblem } from '../../core/scheduling/types.js';
import { DurableProcessor, type JobContext } from '../../platform/queue/durable-processor.js';
import type { JobPayload } from '../../platform/queue/job-request.entity.js';
import { Event } from './event.entity.js';
import { EventSchedule } from './event-schedule.entity.js';
import { Meeting } from './meeting.entity.js';
import { PairScores } from './pair-scores.js';
import { Registration } from './registration.entity.js';
import { figuresOf } from './schedule-figures.js';
import { solveInThread } from './solve-in-thread.js';
import { type PairScore, pairingId, toSchedulingProblem } from './to-scheduling-problem.js';
import { Wish } from './wish.entity.js';

/** Three seconds: the engine is at its proven bound long before, and nobody waits long for a draft. */
const TIME_LIMIT_MS = 3_000;

/** Computes the draft timetable of an event. */
@Processor('scheduling')
export class ScheduleProcessor extends DurableProcessor {
  constructor(
    @InjectDataSource() database: DataSource,
    private readonly pairScores: PairScores,
  ) {
    super(database);
  }

  protected async handle({ scheduleId }: JobPayload, { progress, finish }: JobContext): Promise<void> {
    const manager = this.database.manager;
    const draft = await manager.findOneByOrFail(EventSchedule, { id: scheduleId });
    const event = await manager.findOneByOrFail(Event, { id: draft.eventId });
    const registrations = await manager.find(Registration, {
      where: { eventId: event.id, state: 'confirmed', arrival: Not('absent') },
      relations: { organisation: true },
      order: { side: 'ASC', id: 'ASC' },
    });
    const present = registrations.map(({ id }) => id);
    const wishes = await manager.find(Wish, {
      where: { fromRegistrationId: In(present), toRegistrationId: In(present) },
      order: { fromRegistrationId: 'ASC', rank: 'ASC' },
    });
    const asOf = event.startsAt.toISOString().slice(0, 10);
    const scores = await this.pairScores.of(registrations, asOf);
    const problem = toSchedulingProblem(
      event,
      registrations,
      scores,
      wishes,
      await this.lockedOf(event.id, present),
    );
    await progress(0.1);

    const { seed } = draft;
    const result = await solveInThread(problem, { seed, timeLimit: TIME_LIMIT_MS }, (share) =>
      progress(0.1 + 0.85 * share),
    );
    const figures = figuresOf(
      problem,
      result,
      wishes.filter(({ excluded }) => !excluded),
    );
    const rows = toRows(draft.id, result.schedule.meetings, problem, scores);
    await this.save(draft.id, problem, figures, rows, finish);
  }

  /** Meetings somebody locked in the timetable shown now, between people who still come. */
  private async lockedOf(eventId: string, present: string[]): Promise<Meeting[]> {
    const { manager } = this.database;
    const shown = await manager.findBy(EventSchedule, { eventId, state: In(['draft', 'published']) });
    const current = shown.find(({ state }) => state === 'draft') ?? shown[0];
    if (!current) return [];
    const locked = await manager.findBy(Meeting, { scheduleId: current.id, locked: true });
    return locked.filter((one) => present.includes(one.associationId) && present.includes(one.companyId));
  }

  /** Replaces whatever an earlier, interrupted attempt left. */
  private async save(
    id: string,
    problem: SchedulingProblem,
    figures: ReturnType<typeof figuresOf>,
    meetings: Partial<Meeting>[],
    finish: JobContext['finish'],
  ): Promise<void> {
    await this.database.transaction(async (manager) => {
      const { eventId } = await manager.findOneByOrFail(EventSchedule, { id });
      await manager.delete(Meeting, { scheduleId: id });
      await manager.insert(Meeting, meetings);
      await manager.update(EventSchedule, { eventId, state: 'draft' }, { state: 'replaced' });
      await manager.update(EventSchedule, { id }, { problem, figures, state: 'draft' });
      // One with the work: a calculation that was stopped leaves nothing.
      await finish(manager);
    });
  }
}

function toRows(
  scheduleId: string,
  planned: PlannedMeeting[],
  problem: SchedulingProblem,
  scores: PairScore[],
): Partial<Meeting>[] {
  const pairings = new Map(problem.pairings.map((pairing) => [pairing.id, pairing]));
  const reasons = new Map(scores.map((pair) => [pairingId(pair.associationId, pair.companyId), pair]));
  return planned.map(({ pairing, round, table }) => {
    const { a, b, score, required: pinned } = pairings.get(pairing)!;
    const known = reasons.get(pairing);
    return {
      scheduleId,
      round,
      tableNumber: table,
      associationId: a,
      companyId: b,
      score: score ?? 1,
      locked: pinned === true,
      partnershipType: known?.partnershipType ?? null,
      whyForAssociation: known?.whyForAssociation ?? null,
      whyForCompany: known?.whyForCompany ?? null,
    };
  });
}
