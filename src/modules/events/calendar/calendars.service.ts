import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { PersonalLinks } from '../personal-links.js';
import { Registration } from '../registration.entity.js';
import { EventCalendars } from './event-calendars.js';

/** One’s meetings for one’s own calendar, at an address nobody guesses and one can change. */
@Injectable()
export class CalendarsService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly links: PersonalLinks,
    private readonly calendars: EventCalendars,
  ) {}

  async feed(address: string): Promise<string> {
    const me = await this.links.findByCalendar(address);
    return this.calendars.calendarOf(this.database.manager, me.event, me);
  }

  /** A new address; the former answers nothing any more. */
  async renew(link: string): Promise<void> {
    const { id } = await this.links.find(link);
    await this.database.manager.increment(Registration, { id }, 'calendarVersion', 1);
  }
}
