import { Injectable } from '@nestjs/common';
import { InjectDataSource, InjectRepository } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In, Repository } from 'typeorm';
import { compareSchedules } from '../../core/scheduling/compare-schedules.js';
import type { SchedulingProblem } from '../../core/scheduling/types.js';
import { Refusal } from '../../platform/http/refusal.js';
import { JobRequests } from '../../platform/queue/job-requests.js';
import { jobView } from '../../platform/queue/job-view.js';
import type { ScheduleJob, ScheduleView } from './event.dto.js';
import type { Event } from './event.entity.js';
import { EventSchedule } from './event-schedule.entity.js';
import { Meeting } from './meeting.entity.js';
import { ProgrammeMails } from './programme-mails.js';
import { Registration } from './registration.entity.js';
import { figuresByHand, type ScheduleFigures } from './schedule-figures.js';
import { placeKey, toMeetingView, toProblems, toSchedule, toUnplaced } from './to-event-dto.js';
import { Wish } from './wish.entity.js';

/** Nothing to tell about them: the draft is there, or nobody wanted it. */
const ENDED_WELL = ['done', 'cancelled'];
const UNDER_WAY = ['pending', 'queued', 'running'];

/** An event's timetables: the draft being prepared, the one people hold. */
@Injectable()
export class SchedulesService {
  constructor(
    @InjectRepository(EventSchedule) private readonly schedules: Repository<EventSchedule>,
    @InjectRepository(Meeting) private readonly meetings: Repository<Meeting>,
    @InjectDataSource() private readonly database: DataSource,
    private readonly jobs: JobRequests,
    private readonly mails: ProgrammeMails,
  ) {}

  /** Asks for a draft with a seed of its own; while one is being computed, nothing more. */
  async request({ id: eventId, laboId }: Event): Promise<void> {
    const latest = await this.latest(eventId);
    if (latest && UNDER_WAY.includes(latest.job.state)) return;
    const seed = (await this.schedules.countBy({ eventId })) + 1;
    const job = await this.database.transaction(async (manager) => {
      const scheduleId = crypto.randomUUID();
      const job = await this.jobs.request(manager, 'scheduling', { laboId, scheduleId });
      await manager.insert(EventSchedule, { id: scheduleId, eventId, jobId: job.id, seed });
      return job;
    });
    await this.jobs.dispatch(job);
  }

  /** Stops the calculation under way. When it ended meanwhile, its draft is shown. */
  async cancel({ id: eventId }: Event): Promise<void> {
    const latest = await this.latest(eventId);
    if (latest) await this.jobs.cancel(this.database.manager, latest.jobId);
  }

  /** Makes the draft the programme people hold, and tells those whose programme changed. */
  async publish(event: Event): Promise<void> {
    await this.database.transaction(async (manager) => {
      const draft = await manager.findOne(EventSchedule, {
        where: { eventId: event.id, state: 'draft' },
        lock: { mode: 'pessimistic_write' },
      });
      if (!draft)
        throw new Refusal(409, 'Il n’y a pas de brouillon à publier. Recalculez d’abord le programme.');
      const before = await manager.findOneBy(EventSchedule, { eventId: event.id, state: 'published' });
      const [old, fresh] = [before ? await this.meetingsOf(before.id) : [], await this.meetingsOf(draft.id)];
      if (before) await manager.update(EventSchedule, { id: before.id }, { state: 'replaced' });
      await manager.update(EventSchedule, { id: draft.id }, { state: 'published', publishedAt: new Date() });
      if (before) await markChanged(manager, old, fresh);
      await this.mails.post(manager, event, concernedBy(old, fresh), fresh, before && old);
    });
  }

  /** The draft when there is one, else what is published; and the calculation under way. */
  async current(
    event: Event,
    registrations: Registration[],
  ): Promise<{ schedule: ScheduleView | null; job: ScheduleJob | null }> {
    const latest = await this.latest(event.id);
    const job = latest && !ENDED_WELL.includes(latest.job.state) ? jobView(latest.job) : null;
    const shown = await this.schedules.find({
      where: { eventId: event.id, state: In(['draft', 'published']) },
      select: {
        id: true,
        eventId: true,
        state: true,
        version: true,
        figures: true,
        problem: true,
        publishedAt: true,
      },
    });
    const published = shown.find(({ state }) => state === 'published');
    const schedule = shown.find(({ state }) => state === 'draft') ?? published;
    if (!schedule) return { schedule: null, job };

    const meetings = await this.meetingsOf(schedule.id, registrations);
    const held =
      schedule === published || !published ? [] : await this.meetingsOf(published.id, registrations);
    const before = schedule !== published && published ? new Set(held.map(placeKey)) : undefined;
    const byId = new Map(registrations.map((registration) => [registration.id, registration]));
    const problem = schedule.problem!;
    return {
      job,
      schedule: {
        id: schedule.id,
        state: schedule.state as 'draft' | 'published',
        version: schedule.version,
        publishedAt: schedule.publishedAt?.toISOString() ?? null,
        figures: schedule.version > 1 ? await this.figuresNow(schedule, meetings) : schedule.figures!,
        meetings: meetings.map((meeting) => toMeetingView(meeting, before)),
        problems: toProblems(problem, meetings),
        unplaced: toUnplaced(problem, meetings, byId),
        toTell: schedule === published ? 0 : concernedBy(held, meetings).length,
      },
    };
  }

  /** The figures of a timetable changed by hand. */
  private async figuresNow(
    { problem, figures }: EventSchedule,
    meetings: Meeting[],
  ): Promise<ScheduleFigures> {
    const ids = problem!.participants.map(({ id }) => id);
    const wishes = await this.database.manager.findBy(Wish, { fromRegistrationId: In(ids), excluded: false });
    return { ...figures!, ...figuresByHand(problem!, toSchedule(meetings), wishes) };
  }

  private latest(eventId: string): Promise<EventSchedule | null> {
    return this.schedules.findOne({
      where: { eventId },
      relations: { job: true },
      order: { createdAt: 'DESC' },
    });
  }

  /** With both registrations and their organisations, each read once rather than once a meeting. */
  private async meetingsOf(scheduleId: string, known: Registration[] = []): Promise<Meeting[]> {
    const meetings = await this.meetings.find({
      where: { scheduleId },
      order: { round: 'ASC', tableNumber: 'ASC' },
    });
    const byId = new Map(known.map((registration) => [registration.id, registration]));
    const everybody = meetings.flatMap(({ associationId, companyId }) => [associationId, companyId]);
    const missing = [...new Set(everybody)].filter((id) => !byId.has(id));
    if (missing.length > 0) {
      const found = await this.database.manager.find(Registration, {
        where: { id: In(missing) },
        relations: { organisation: true },
      });
      for (const registration of found) byId.set(registration.id, registration);
    }
    return meetings.map((meeting) =>
      Object.assign(meeting, {
        association: byId.get(meeting.associationId),
        company: byId.get(meeting.companyId),
      }),
    );
  }
}

/** Meetings nobody was told of yet are shown as changed. */
async function markChanged(manager: EntityManager, before: Meeting[], after: Meeting[]): Promise<void> {
  const held = new Set(before.map(placeKey));
  const ids = after.filter((meeting) => !held.has(placeKey(meeting))).map(({ id }) => id);
  if (ids.length > 0) await manager.update(Meeting, { id: In(ids) }, { changedAt: new Date() });
}

/** Registrations whose own programme differs between the two. */
function concernedBy(before: Meeting[], after: Meeting[]): string[] {
  const everybody = [...new Set([...before, ...after].flatMap((m) => [m.associationId, m.companyId]))];
  const pairings = [...toSchedule(before).meetings, ...toSchedule(after).meetings].map(({ pairing }) => {
    const [a, b] = pairing.split('~');
    return { id: pairing, a, b };
  });
  const problem: SchedulingProblem = {
    rounds: 0,
    tables: 0,
    participants: everybody.map((id) => ({ id })),
    pairings,
  };
  return compareSchedules(problem, toSchedule(before), toSchedule(after)).concerned.map(
    ({ participant }) => participant,
  );
}
