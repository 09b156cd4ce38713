import type { EntityManager } from 'typeorm';
import type { Event } from '../event.entity.js';
import { EventDay } from '../event-day.entity.js';
import { EventSchedule } from '../event-schedule.entity.js';
import { Registration } from '../registration.entity.js';
import { nextRoundOf } from './timeline-view.js';

/** An event on its day: its clock, the timetable people hold, who is expected, the first round that can change. */
export interface DaySituation {
  day: EventDay | null;
  published: EventSchedule | null;
  /** With their organisation, by its name. */
  people: Registration[];
  next: number;
}

export async function daySituation(manager: EntityManager, event: Event, now: Date): Promise<DaySituation> {
  const eventId = event.id;
  const [day, published, people] = await Promise.all([
    manager.findOneBy(EventDay, { eventId }),
    manager.findOneBy(EventSchedule, { eventId, state: 'published' }),
    manager.find(Registration, {
      where: { eventId, state: 'confirmed' },
      relations: { organisation: true },
      order: { organisation: { name: 'ASC' } },
    }),
  ]);
  return { day, published, people, next: nextRoundOf(event, day, now) };
}
