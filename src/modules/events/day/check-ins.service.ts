import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/http/access.js';
import { Organisation } from '../../organisations/organisation.entity.js';
import type { Event } from '../event.entity.js';
import { PersonalLinks } from '../personal-links.js';
import { sideOf } from '../registering/registering.service.js';
import { type Delegate, Registration } from '../registration.entity.js';
import { StaffEvents } from '../staff-events.js';
import type { CheckInEntry, CheckInResult, CheckInResults, CheckInsInput, WalkInInput } from './day.dto.js';

const MESSAGES = {
  present: 'Présence notée.',
  late: 'Retard noté.',
  absent: 'Absence notée.',
  expected: 'Arrivée annulée.',
};
const aDelegate = (name: string, email: string | null = null): Delegate => ({
  name,
  role: null,
  email,
  phone: null,
});

/** The door: who is there, late or absent. Entries made offline arrive later, perhaps twice; each counts once. */
@Injectable()
export class CheckInsService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly staffEvents: StaffEvents,
    private readonly links: PersonalLinks,
  ) {}

  async enter(eventId: string, { entries }: CheckInsInput, actor: Actor): Promise<CheckInResults> {
    const event = await this.staffEvents.get(eventId, actor);
    const author = `${actor.firstName} ${actor.lastName}`;
    const results: CheckInResult[] = [];
    for (const entry of entries) results.push(await this.enterOne(event, entry, author));
    return { results };
  }

  /** Somebody nobody expected: registered, present, and offered meetings by the next repair. */
  async walkIn(eventId: string, input: WalkInInput, actor: Actor): Promise<CheckInResult> {
    const event = await this.staffEvents.get(eventId, actor);
    const author = `${actor.firstName} ${actor.lastName}`;
    return this.database.transaction(async (manager) => {
      const id = randomUUID();
      const { organisationName: name, key } = input;
      const first = await once(manager, event, key, 'walk-in', author, { registrationId: id });
      if (!first) return { key, registrationId: null, name, message: 'Déjà inscrite.' };
      const organisation = await manager.save(
        manager.create(Organisation, {
          laboId: event.laboId,
          name,
          kind: input.organisationKind,
          communeCode: event.communeCode,
          email: input.delegateEmail,
          referentName: input.delegateName,
          verification: 'to_check',
        }),
      );
      await manager.save(
        manager.create(Registration, {
          id,
          eventId,
          organisationId: organisation.id,
          side: sideOf(organisation.kind),
          state: 'confirmed',
          arrival: 'present',
          arrivedAt: new Date(),
          walkIn: true,
          delegates: [aDelegate(input.delegateName, input.delegateEmail)],
          brings: input.brings,
        }),
      );
      return {
        key,
        registrationId: id,
        name,
        message: 'Inscrite sur place. La prochaine réparation lui donne des rendez-vous.',
      };
    });
  }

  private async enterOne(event: Event, entry: CheckInEntry, author: string): Promise<CheckInResult> {
    const registration = await this.whoIs(event, entry);
    if (!registration)
      return {
        key: entry.key,
        registrationId: null,
        name: null,
        message: 'Ce code n’est pas celui d’une inscription à cet événement.',
      };
    const { id, organisation } = registration;
    const { key, arrival, at } = entry;
    await this.database.transaction(async (manager) => {
      if (!(await once(manager, event, key, 'check-in', author, { registrationId: id, arrival, at }))) return;
      const lateUntilRound = arrival === 'late' ? (entry.lateUntilRound ?? 1) : null;
      const delegates = entry.delegates
        ? JSON.stringify(entry.delegates.map((name) => aDelegate(name)))
        : null;
      await manager.query(
        `UPDATE registration SET arrival = $2, arrived_at = $3, late_until_round = $4,
                delegates = coalesce($5::jsonb, delegates), version = version + 1
         WHERE id = $1 AND (arrived_at IS NULL OR arrived_at <= $3)`,
        [id, arrival, new Date(at), lateUntilRound, delegates],
      );
    });
    return {
      key,
      registrationId: id,
      name: organisation.usualName ?? organisation.name,
      message: MESSAGES[arrival],
    };
  }

  /** By id, or by the address a QR code holds. */
  private async whoIs(event: Event, { registrationId, code }: CheckInEntry): Promise<Registration | null> {
    const found = registrationId
      ? await this.database.manager.findOne(Registration, {
          where: { id: registrationId },
          relations: { organisation: true },
        })
      : await this.links.find(code?.split('/').at(-1) ?? '').catch(() => null);
    return found?.eventId === event.id && found.state !== 'cancelled' ? found : null;
  }
}

/** Whether this is the first time that this key is seen. */
export async function once(
  manager: EntityManager,
  event: Pick<Event, 'id' | 'laboId'>,
  key: string,
  kind: string,
  author: string,
  payload: object,
): Promise<boolean> {
  const rows = await manager.query(
    `INSERT INTO event_action (id, labo_id, event_id, kind, author, payload) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (id) DO NOTHING RETURNING id`,
    [key, event.laboId, event.id, kind, author, JSON.stringify(payload)],
  );
  return rows.length === 1;
}
