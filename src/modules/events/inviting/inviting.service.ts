import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { labelOfOrganisationKind } from '../../../core/taxonomy/organisation-kinds.js';
import { Gazetteer } from '../../../core/territory/gazetteer.js';
import { Config } from '../../../platform/config/config.js';
import type { Actor } from '../../../platform/http/access.js';
import { Refusal } from '../../../platform/http/refusal.js';
import { nameOf } from '../../organisations/name-of.js';
import { Organisation } from '../../organisations/organisation.entity.js';
import { communeName } from '../../organisations/to-organisation-dto.js';
import type { Event } from '../event.entity.js';
import { EventMails } from '../letters/event-mails.js';
import { usefulInvitation } from '../letters/event-words.js';
import { sideOf } from '../registering/registering.service.js';
import { WaitingList } from '../registering/waiting-list.service.js';
import { StaffEvents } from '../staff-events.js';
import type { UsefulGuest, UsefulGuests } from './inviting.dto.js';

const MOST = 40;
const NAMED = 3;

interface GuestRow {
  id: string;
  name: string;
  kind: string;
  communeCode: string | null;
  useful: number;
  with: string[];
  invitedAt: Date | null;
}

/** Those the suggestions would have meet the people registered, and who have not registered. */
@Injectable()
export class InvitingService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly staffEvents: StaffEvents,
    private readonly waitingList: WaitingList,
    private readonly mails: EventMails,
    private readonly gazetteer: Gazetteer,
    private readonly config: Config,
  ) {}

  async useful(eventId: string, actor: Actor): Promise<UsefulGuests> {
    const event = await this.staffEvents.get(eventId, actor);
    const rows = await this.rows(event);
    const [counts] = await this.database.query(
      `SELECT count(*) FILTER (WHERE side = 'association')::int AS associations,
              count(*) FILTER (WHERE side = 'company')::int AS companies
       FROM registration WHERE event_id = $1 AND state = 'confirmed'`,
      [eventId],
    );
    return { ...counts, items: rows.map((row) => this.toGuest(row)) };
  }

  /** Writes to those not invited yet; nobody is invited twice to one event. */
  async invite(eventId: string, organisationIds: string[], actor: Actor): Promise<UsefulGuests> {
    const event = await this.staffEvents.get(eventId, actor);
    if (event.registrationState !== 'open')
      throw new Refusal(409, 'Ouvrez d’abord les inscriptions : l’invitation y mène.');
    const guests = (await this.rows(event)).filter(
      ({ id, invitedAt }) => invitedAt === null && organisationIds.includes(id),
    );
    await this.database.transaction(async (manager) => {
      await this.waitingList.hold(manager, eventId);
      for (const guest of guests) await this.inviteOne(manager, event, guest, actor);
    });
    return this.useful(eventId, actor);
  }

  private async inviteOne(
    manager: EntityManager,
    event: Event,
    guest: GuestRow,
    actor: Actor,
  ): Promise<void> {
    const invited = await manager.query(
      `INSERT INTO event_action (id, labo_id, event_id, kind, author, payload)
       SELECT gen_random_uuid(), $1, $2, 'invitation', $3, jsonb_build_object('organisationId', $4::text)
       WHERE NOT EXISTS (SELECT FROM event_action WHERE event_id = $2 AND kind = 'invitation'
         AND payload->>'organisationId' = $4::text) RETURNING id`,
      [event.laboId, event.id, `${actor.firstName} ${actor.lastName}`, guest.id],
    );
    if (invited.length === 0) return;
    const organisation = await manager.findOneByOrFail(Organisation, { id: guest.id });
    await this.mails.post(
      manager,
      { event, labo: event.labo, registration: { organisation, delegates: [] } },
      usefulInvitation({
        eventName: event.name,
        organisationName: nameOf(organisation),
        useful: guest.useful,
        registered: guest.with,
        eventUrl: `${this.config.http.publicUrl}/evenement/${event.id}`,
      }),
    );
  }

  private toGuest({ id, name, kind, communeCode, useful, with: names, invitedAt }: GuestRow): UsefulGuest {
    return {
      organisationId: id,
      name,
      kindLabel: labelOfOrganisationKind(kind),
      communeName: communeName(this.gazetteer, communeCode),
      side: sideOf(kind),
      useful,
      with: names,
      invitedAt: invitedAt?.toISOString() ?? null,
    };
  }

  private rows({ id, laboId }: Event): Promise<GuestRow[]> {
    return this.database.query(
      `WITH coming AS (
         SELECT organisation_id AS id, side, coalesce(usual_name, name) AS name
         FROM registration JOIN organisation ON organisation.id = organisation_id
         WHERE event_id = $1 AND state = 'confirmed'),
       pair AS (
         SELECT CASE WHEN need_organisation_id = coming.id THEN offer_organisation_id ELSE need_organisation_id END
                  AS guest_id, coming.id AS coming_id, coming.name, max(score) AS score
         FROM suggestion JOIN coming ON coming.id IN (need_organisation_id, offer_organisation_id)
         WHERE labo_id = $2 AND status = 'open' GROUP BY 1, 2, 3)
       SELECT guest.id, coalesce(guest.usual_name, guest.name) AS name, guest.kind, guest.commune_code AS "communeCode",
              count(*)::int AS useful, (array_agg(pair.name ORDER BY score DESC, pair.name))[1:$3] AS "with",
              (SELECT min(created_at) FROM event_action WHERE event_id = $1 AND kind = 'invitation'
                 AND payload->>'organisationId' = guest.id::text) AS "invitedAt"
       FROM pair JOIN organisation guest ON guest.id = guest_id
       WHERE NOT EXISTS (SELECT FROM registration WHERE event_id = $1 AND organisation_id = guest.id)
       GROUP BY guest.id ORDER BY count(*) DESC, sum(score) DESC, name LIMIT $4`,
      [id, laboId, NAMED, MOST],
    );
  }
}
