import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { formatOf, shapeOf } from '../../../core/events/event-formats.js';
import { eventKinds } from '../../../core/taxonomy/event-kinds.js';
import type { Actor } from '../../../platform/http/access.js';
import { Refusal } from '../../../platform/http/refusal.js';
import type { Labo } from '../../labos/labo.entity.js';
import { Event } from '../event.entity.js';
import { StaffEvents } from '../staff-events.js';
import type { EventModels, EventPlan, EventPlanChange, EventPlanInput } from './event-plan.dto.js';

const EARLIER = 8;

/** What a Labo decides about its events: format, place, times, places per side, charter. */
@Injectable()
export class PlanningService {
  constructor(
    @InjectRepository(Event) private readonly events: Repository<Event>,
    private readonly staffEvents: StaffEvents,
  ) {}

  /** What a new event may start from. */
  async models(labo: Labo): Promise<EventModels> {
    const earlier = await this.events.find({
      where: { laboId: labo.id },
      order: { startsAt: 'DESC' },
      take: EARLIER,
    });
    return {
      formats: eventKinds.map(({ code, label }) => ({ kind: code, label, ...formatOf(code) })),
      earlier: earlier.map(toPlan),
      houseRules: labo.houseRules,
    };
  }

  async create(laboId: string, input: EventPlanInput): Promise<EventPlan> {
    const event = await this.events.save(this.events.create({ laboId, ...toColumns(input, []) }));
    return toPlan(event);
  }

  async plan(id: string, actor: Actor): Promise<EventPlan> {
    return toPlan(await this.staffEvents.get(id, actor));
  }

  /** Changes the plan, unless somebody else did since it was read. */
  async change(id: string, { version, ...input }: EventPlanChange, actor: Actor): Promise<EventPlan> {
    const event = await this.staffEvents.get(id, actor);
    const columns = toColumns(input, event.topics);
    const { affected } = await this.events.update({ id, version }, { ...columns, version: version + 1 });
    if (affected !== 1)
      throw new Refusal(
        409,
        'Quelqu’un vient de modifier cet événement. Rechargez la page : rien n’a été écrasé.',
      );
    return this.plan(id, actor);
  }
}

function toColumns(input: EventPlanInput, before: Event['topics']): Partial<Event> {
  const { startsAt, topics, ...rest } = input;
  if (shapeOf(input.kind) === 'meetings' && (input.rounds < 1 || input.tables < 1 || input.roundMinutes < 1))
    throw new Refusal(422, 'Un champ est à corriger.', [
      { field: 'rounds', message: 'Ce format demande au moins un tour, une table et une minute par tour.' },
    ]);
  return {
    ...rest,
    startsAt: new Date(startsAt),
    topics: topics.map(({ title, table }) => ({
      ...(before.find((one) => one.title === title) ?? {
        id: randomUUID(),
        scribe: null,
        minutes: null,
        leads: [],
      }),
      title,
      table,
    })),
  };
}

const toPlan = (event: Event): EventPlan => ({
  id: event.id,
  version: event.version,
  name: event.name,
  kind: event.kind,
  startsAt: event.startsAt.toISOString(),
  place: event.place,
  communeCode: event.communeCode,
  description: event.description,
  rounds: event.rounds,
  roundMinutes: event.roundMinutes,
  pauseMinutes: event.pauseMinutes,
  breakAfterRound: event.breakAfterRound,
  breakMinutes: event.breakMinutes,
  tables: event.tables,
  minutes: event.minutes,
  room: event.room,
  topics: event.topics.map(({ title, table }) => ({ title, table })),
  associationPlaces: event.associationPlaces,
  companyPlaces: event.companyPlaces,
  charter: event.charter,
  partners: event.partners,
  languages: event.languages,
  registrationState: event.registrationState,
  answerHours: event.answerHours,
});
