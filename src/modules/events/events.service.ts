import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type EntityManager, In, MoreThan, Not, Repository } from 'typeorm';
import { shapeOf } from '../../core/events/event-formats.js';
import { Gazetteer } from '../../core/territory/gazetteer.js';
import { type Actor, isStaffOf } from '../../platform/http/access.js';
import { notFound } from '../../platform/http/refusal.js';
import type { Agenda, EventDetail, EventList } from './event.dto.js';
import { Event } from './event.entity.js';
import { EventSchedule } from './event-schedule.entity.js';
import { Meeting } from './meeting.entity.js';
import { Registration } from './registration.entity.js';
import { roundTimes } from './round-times.js';
import { SchedulesService } from './schedules.service.js';
import { toAgendaEvent, toEventRow, toParticipant } from './to-event-dto.js';
import { Wish } from './wish.entity.js';

const UNKNOWN = 'Cet événement n’existe pas, ou plus.';
const WITH_ORGANISATIONS = { association: { organisation: true }, company: { organisation: true } } as const;

type Planned =
  | 'laboId'
  | 'name'
  | 'kind'
  | 'startsAt'
  | 'place'
  | 'communeCode'
  | 'rounds'
  | 'roundMinutes'
  | 'pauseMinutes'
  | 'breakAfterRound'
  | 'breakMinutes'
  | 'tables';

export type NewEvent = Pick<Event, Planned> & Partial<Omit<Event, Planned | 'id' | 'labo' | 'createdAt'>>;

/** A Labo's events, who comes, and what each participant reads. */
@Injectable()
export class EventsService {
  constructor(
    @InjectRepository(Event) private readonly events: Repository<Event>,
    @InjectRepository(Registration) private readonly registrations: Repository<Registration>,
    @InjectRepository(Meeting) private readonly meetings: Repository<Meeting>,
    @InjectRepository(EventSchedule) private readonly schedules: Repository<EventSchedule>,
    private readonly timetables: SchedulesService,
    private readonly gazetteer: Gazetteer,
  ) {}

  async ofLabo(laboId: string, houseRules: string[]): Promise<EventList> {
    const events = await this.events.find({ where: { laboId }, order: { startsAt: 'ASC' } });
    const details = await Promise.all(events.map((event) => this.detail(event, houseRules)));
    return { items: details.map(({ houseRules: _, registrations: __, schedule: ___, ...row }) => row) };
  }

  /** To the Labo's staff only. */
  async view(id: string, actor: Actor): Promise<EventDetail> {
    const event = await this.mine(id, actor);
    return this.detail(event, event.labo.houseRules);
  }

  /** Asks for a new draft timetable. */
  async reschedule(id: string, actor: Actor): Promise<EventDetail> {
    const event = await this.mine(id, actor);
    await this.timetables.request(event);
    return this.view(id, actor);
  }

  async cancelSchedule(id: string, actor: Actor): Promise<EventDetail> {
    const event = await this.mine(id, actor);
    await this.timetables.cancel(event);
    return this.view(id, actor);
  }

  async publish(id: string, actor: Actor): Promise<EventDetail> {
    const event = await this.mine(id, actor);
    await this.timetables.publish(event);
    return this.view(id, actor);
  }

  /** One organisation's coming events, with its meetings once the programme is published. */
  async agenda(organisationId: string, now = new Date()): Promise<Agenda> {
    const registrations = await this.registrations.find({
      where: {
        organisationId,
        state: 'confirmed',
        event: { startsAt: MoreThan(new Date(now.getTime() - 86_400_000)) },
      },
      relations: { event: true },
      order: { event: { startsAt: 'ASC' } },
    });
    const events = await Promise.all(
      registrations.map(async ({ id, event }) =>
        toAgendaEvent(event, id, await this.publishedMeetings(event.id, id), this.gazetteer),
      ),
    );
    return { events };
  }

  /** The next event of a Labo, for its animators. */
  next(laboId: string, now: Date): Promise<Event | null> {
    return this.events.findOne({ where: { laboId, startsAt: MoreThan(now) }, order: { startsAt: 'ASC' } });
  }

  async scheduleStateOf(eventId: string): Promise<'none' | 'draft' | 'published'> {
    const shown = await this.schedules.findBy({ eventId, state: In(['draft', 'published']) });
    if (shown.length === 0) return 'none';
    return shown.some(({ state }) => state === 'draft') ? 'draft' : 'published';
  }

  countRegistered(eventId: string): Promise<number> {
    return this.registrations.countBy({ eventId, state: 'confirmed' });
  }

  async create(manager: EntityManager, event: NewEvent): Promise<Event> {
    return manager.save(manager.create(Event, event));
  }

  async register(
    manager: EntityManager,
    eventId: string,
    rows: Pick<Registration, 'organisationId' | 'side' | 'unavailableRounds'>[],
  ): Promise<Registration[]> {
    return manager.save(rows.map((row) => manager.create(Registration, { eventId, ...row })));
  }

  async wish(
    manager: EntityManager,
    wishes: Pick<Wish, 'fromRegistrationId' | 'toRegistrationId' | 'rank'>[],
  ): Promise<void> {
    await manager.upsert(Wish, wishes, ['fromRegistrationId', 'toRegistrationId']);
  }

  private async mine(id: string, actor: Actor): Promise<Event> {
    const event = await this.events.findOne({ where: { id }, relations: { labo: true } });
    if (!event || !isStaffOf(actor, event.laboId)) throw notFound(UNKNOWN);
    return event;
  }

  private async detail(event: Event, houseRules: string[]): Promise<EventDetail> {
    const registrations = await this.registrations.find({
      where: { eventId: event.id, state: Not('cancelled') },
      relations: { organisation: true },
      order: { side: 'ASC', organisation: { name: 'ASC' } },
    });
    const { schedule, job } = await this.timetables.current(event, registrations);
    const coming = registrations.filter(({ state }) => state === 'confirmed');
    const companies = coming.filter(({ side }) => side === 'company').length;
    const counts = {
      companies,
      associations: coming.length - companies,
      scheduleState: schedule?.state ?? ('none' as const),
    };
    return {
      ...toEventRow(event, counts, this.gazetteer),
      houseRules,
      roundTimes: roundTimes(event).map(({ round, startsAt, endsAt }) => ({
        round,
        startsAt: startsAt.toISOString(),
        endsAt: endsAt.toISOString(),
      })),
      shape: shapeOf(event.kind),
      registrationState: event.registrationState,
      waiting: registrations.filter(({ state }) => state === 'waiting').length,
      registrations: registrations.map((one) => ({
        id: one.id,
        organisation: toParticipant(one.organisation),
        side: one.side,
        state: one.state,
        arrival: one.arrival,
        walkIn: one.walkIn,
        delegates: one.delegates.map(({ name }) => name),
        unavailableRounds: one.unavailableRounds,
      })),
      schedule,
      job,
    };
  }

  private async publishedMeetings(eventId: string, registrationId: string): Promise<Meeting[]> {
    const published = await this.schedules.findOneBy({ eventId, state: 'published' });
    if (!published) return [];
    const scheduleId = published.id;
    return this.meetings.find({
      where: [
        { scheduleId, associationId: registrationId },
        { scheduleId, companyId: registrationId },
      ],
      relations: WITH_ORGANISATIONS,
    });
  }
}
