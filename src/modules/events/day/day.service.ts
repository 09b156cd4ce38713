import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { pressClock } from '../../../core/events/event-timeline.js';
import { french } from '../../../core/kernel/french-typography.js';
import type { Actor } from '../../../platform/http/access.js';
import { Refusal } from '../../../platform/http/refusal.js';
import type { Event } from '../event.entity.js';
import { clockOf, EventDay } from '../event-day.entity.js';
import { EventSchedule } from '../event-schedule.entity.js';
import type { Registration } from '../registration.entity.js';
import { StaffEvents } from '../staff-events.js';
import type { BoardView, ClockInput, DayMessage, DayView } from './day.dto.js';
import { daySituation } from './day-situation.js';
import { changesInWords } from './repair-words.js';
import { nextRoundOf, timelineView } from './timeline-view.js';

interface SeatRow {
  round: number;
  table: number;
  associationId: string;
  companyId: string;
  association: string;
  company: string;
  changed: boolean;
}

/** The day as the animator runs it and as the wall shows it. */
@Injectable()
export class DayService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly staffEvents: StaffEvents,
  ) {}

  async view(eventId: string, actor: Actor, now = new Date()): Promise<DayView> {
    const event = await this.staffEvents.get(eventId, actor);
    const { day, published, people, next } = await daySituation(this.database.manager, event, now);
    const seats = published ? await this.seatsFrom(published.id, next) : [];
    return {
      eventId,
      name: event.name,
      timeline: timelineView(event, day, now),
      nextRound: next,
      message: day?.message ?? null,
      scheduleId: published?.id ?? null,
      toRepair: toRepair(people, seats, next),
      people: people.map((one) => ({
        registrationId: one.id,
        name: one.organisation.usualName ?? one.organisation.name,
        side: one.side,
        delegates: one.delegates.map(({ name }) => name),
        arrival: one.arrival,
        lateUntilRound: one.lateUntilRound,
        walkIn: one.walkIn,
        accessNote: one.accessNote,
        needs: one.needs,
      })),
    };
  }

  async press(eventId: string, input: ClockInput, actor: Actor, now = new Date()): Promise<DayView> {
    const event = await this.staffEvents.get(eventId, actor);
    await this.database.transaction(async (manager) => {
      const day = await this.hold(manager, event);
      const clock = pressClock(event, clockOf(day), input, now);
      if (!clock) throw new Refusal(409, 'L’horloge a changé entre-temps. Regardez où elle en est.');
      const { startedRound, startedAt, pausedAt, overAt } = clock;
      const extraSeconds = Math.round(clock.extraSeconds);
      await manager.update(
        EventDay,
        { eventId },
        { startedRound, startedAt, extraSeconds, pausedAt, overAt, version: day.version + 1 },
      );
    });
    return this.view(eventId, actor, now);
  }

  async say(eventId: string, { text }: DayMessage, actor: Actor): Promise<DayView> {
    const event = await this.staffEvents.get(eventId, actor);
    await this.database.transaction(async (manager) => {
      const day = await this.hold(manager, event);
      const message = text.trim() === '' ? null : french(text.trim());
      await manager.update(EventDay, { eventId }, { message, version: day.version + 1 });
    });
    return this.view(eventId, actor);
  }

  /** The wall: what is running, who sits where next, what changed at the last minute. */
  async board(eventId: string, actor: Actor, now = new Date()): Promise<BoardView> {
    const event = await this.staffEvents.get(eventId, actor);
    const { manager } = this.database;
    const [day, published] = await Promise.all([
      manager.findOneBy(EventDay, { eventId }),
      manager.findOneBy(EventSchedule, { eventId, state: 'published' }),
    ]);
    const next = Math.min(event.rounds, nextRoundOf(event, day, now));
    const seats = published
      ? (await this.seatsFrom(published.id, next)).filter(({ round }) => round === next)
      : [];
    return {
      name: event.name,
      timeline: timelineView(event, day, now),
      message: day?.message ?? null,
      houseRules: event.charter.length > 0 ? event.charter : event.labo.houseRules,
      nextRound: next,
      tables: seats.map(({ table, association, company }) => ({ table, a: association, b: company })),
      changes: changesInWords(seats),
    };
  }

  /** The row of the day, held until the transaction ends. */
  private async hold(manager: EntityManager, { id: eventId, laboId }: Event): Promise<EventDay> {
    await manager.query(
      `INSERT INTO event_day (event_id, labo_id) VALUES ($1, $2) ON CONFLICT (event_id) DO NOTHING`,
      [eventId, laboId],
    );
    return manager.findOneOrFail(EventDay, { where: { eventId }, lock: { mode: 'pessimistic_write' } });
  }

  private seatsFrom(scheduleId: string, round: number): Promise<SeatRow[]> {
    return this.database.query(
      `SELECT round, table_number AS "table", association_id AS "associationId", company_id AS "companyId",
              coalesce(a.usual_name, a.name) AS association, coalesce(c.usual_name, c.name) AS company,
              changed_at IS NOT NULL AS changed
       FROM meeting
       JOIN registration ra ON ra.id = association_id JOIN organisation a ON a.id = ra.organisation_id
       JOIN registration rc ON rc.id = company_id JOIN organisation c ON c.id = rc.organisation_id
       WHERE schedule_id = $1 AND round >= $2 ORDER BY round, table_number`,
      [scheduleId, round],
    );
  }
}

function toRepair(people: Registration[], seats: SeatRow[], next: number): number {
  const byId = new Map(people.map((one) => [one.id, one]));
  const cannot = (id: string, round: number) => {
    const one = byId.get(id);
    if (!one || one.arrival === 'absent') return true;
    return one.arrival === 'late' && round <= (one.lateUntilRound ?? 0);
  };
  const lost = seats.filter(
    (seat) => cannot(seat.associationId, seat.round) || cannot(seat.companyId, seat.round),
  );
  const seated = new Set(seats.flatMap(({ associationId, companyId }) => [associationId, companyId]));
  const alone =
    seats.length === 0
      ? []
      : people.filter(({ id, walkIn, arrival }) => walkIn && arrival !== 'absent' && !seated.has(id));
  return lost.filter(({ round }) => round >= next).length + alone.length;
}
