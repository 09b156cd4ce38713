import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { type Actor, isStaffOf } from '../../platform/http/access.js';
import { notFound } from '../../platform/http/refusal.js';
import { Event } from './event.entity.js';

export const UNKNOWN_EVENT = 'Cet événement n’existe pas, ou plus.';

/** The door of everything the staff of a Labo does about one of its events. */
@Injectable()
export class StaffEvents {
  constructor(@InjectRepository(Event) private readonly events: Repository<Event>) {}

  /** The event with its Labo; to everybody else it does not exist. */
  async get(id: string, actor: Actor): Promise<Event> {
    const event = await this.events.findOne({ where: { id }, relations: { labo: true } });
    if (!event || !isStaffOf(actor, event.laboId)) throw notFound(UNKNOWN_EVENT);
    return event;
  }
}
