import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import qrcode from 'qrcode';
import { DataSource } from 'typeorm';
import { shapeOf } from '../../../core/events/event-formats.js';
import type { Side } from '../../../core/events/promote-waiting.js';
import { labelOfEventKind } from '../../../core/taxonomy/event-kinds.js';
import { Gazetteer } from '../../../core/territory/gazetteer.js';
import { Config } from '../../../platform/config/config.js';
import { notFound } from '../../../platform/http/refusal.js';
import { communeName } from '../../organisations/to-organisation-dto.js';
import { Event } from '../event.entity.js';
import { enterByEvent } from '../event-door.js';
import { EventMails } from '../letters/event-mails.js';
import { PersonalLinks } from '../personal-links.js';
import { Registration } from '../registration.entity.js';
import { endOfEvent } from '../round-times.js';
import { UNKNOWN_EVENT } from '../staff-events.js';
import type { MyRegistration, PublicEvent, PublicSide } from './registration.dto.js';
import { countSides, type SideCounts } from './side-counts.js';
import { structuredEvent } from './structured-event.js';

/** What anybody may read of an event, and what one registered reads of one's own registration. */
@Injectable()
export class PublicEventsService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly links: PersonalLinks,
    private readonly mails: EventMails,
    private readonly gazetteer: Gazetteer,
    private readonly config: Config,
  ) {}

  async view(id: string): Promise<PublicEvent> {
    await enterByEvent(this.database, id);
    const { manager } = this.database;
    const event = await manager.findOne(Event, { where: { id }, relations: { labo: true } });
    if (!event) throw notFound(UNKNOWN_EVENT);
    const counts = await countSides(manager, event);
    const commune = communeName(this.gazetteer, event.communeCode);
    const open = event.registrationState === 'open' && event.startsAt > new Date();
    return {
      id: event.id,
      name: event.name,
      kindLabel: labelOfEventKind(event.kind),
      shape: shapeOf(event.kind),
      description: event.description,
      startsAt: event.startsAt.toISOString(),
      endsAt: endOfEvent(event).toISOString(),
      place: event.place,
      communeName: commune,
      laboName: event.labo.name,
      partners: event.partners,
      languages: event.languages,
      charter: event.charter,
      open,
      association: sideView(counts, 'association'),
      company: sideView(counts, 'company'),
      structured: structuredEvent(
        event,
        commune,
        open,
        `${this.config.http.publicUrl}/evenement/${event.id}`,
      ),
    };
  }

  async mine(link: string): Promise<MyRegistration> {
    const registration = await this.links.find(link);
    const { event, organisation, state } = registration;
    const agendaUrl = this.links.agendaUrl(registration);
    return {
      id: registration.id,
      eventId: event.id,
      eventName: event.name,
      startsAt: event.startsAt.toISOString(),
      endsAt: endOfEvent(event).toISOString(),
      place: this.mails.placeOf(event),
      organisationName: organisation.usualName ?? organisation.name,
      side: registration.side,
      state,
      position: state === 'waiting' ? await this.positionOf(registration) : null,
      offeredUntil: registration.offeredUntil?.toISOString() ?? null,
      delegates: registration.delegates,
      sharesContact: registration.sharesContact,
      wishing: state === 'confirmed' && shapeOf(event.kind) === 'meetings' && event.startsAt > new Date(),
      agendaUrl,
      calendarUrl: this.links.calendarUrl(registration),
      qr: await qrcode.toString(agendaUrl, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' }),
    };
  }

  private async positionOf({ eventId, side, queuedAt }: Registration): Promise<number> {
    const before = await this.database.manager
      .createQueryBuilder(Registration, 'one')
      .where(`one.eventId = :eventId AND one.side = :side AND one.state = 'waiting'`, { eventId, side })
      .andWhere('one.queuedAt < :queuedAt', { queuedAt })
      .getCount();
    return before + 1;
  }
}

const sideView = ({ places, taken, waiting }: SideCounts, side: Side): PublicSide => ({
  places: places[side],
  left: places[side] === null ? null : Math.max(0, places[side] - taken[side]),
  waiting: waiting[side],
});
