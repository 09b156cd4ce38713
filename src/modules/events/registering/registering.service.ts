import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DateTime } from 'luxon';
import { DataSource, type EntityManager, In } from 'typeorm';
import { hasRoom, type Side } from '../../../core/events/promote-waiting.js';
import { sphereOf } from '../../../core/taxonomy/organisation-kinds.js';
import { notFound, Refusal } from '../../../platform/http/refusal.js';
import { SignInLimiter } from '../../accounts/sign-in-limiter.js';
import { Organisation } from '../../organisations/organisation.entity.js';
import { Event } from '../event.entity.js';
import { enterByEvent } from '../event-door.js';
import { PersonalLinks } from '../personal-links.js';
import { Registration } from '../registration.entity.js';
import { roundTimes } from '../round-times.js';
import { UNKNOWN_EVENT } from '../staff-events.js';
import type { PublicRegistrationInput, RegistrationInput, RegistrationReceipt } from './registration.dto.js';
import { RegistrationMails } from './registration-mails.js';
import { countSides } from './side-counts.js';
import { WaitingList } from './waiting-list.service.js';

export const sideOf = (kind: string): Side => (sphereOf(kind) === 'associative' ? 'association' : 'company');

/** Registering, giving up, taking a place that is offered. Whatever happens at once, no side gets more than its places. */
@Injectable()
export class RegisteringService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly waitingList: WaitingList,
    private readonly mails: RegistrationMails,
    private readonly links: PersonalLinks,
    private readonly limiter: SignInLimiter,
  ) {}

  /** Anybody, through the public page: an organisation the Labo does not know yet is to be checked. */
  async register(
    eventId: string,
    input: PublicRegistrationInput,
    address: string,
  ): Promise<RegistrationReceipt> {
    await this.limiter.count('registration', input.delegates[0].email ?? '', address);
    await enterByEvent(this.database, eventId);
    return this.inTurn(eventId, async (manager, event) => {
      requireOpen(event);
      const { organisation, known } = await this.organisationOf(manager, event.laboId, input);
      const receipt = await this.enter(manager, event, organisation, input);
      // Whoever types the address of an organisation may not be of it: its link goes to that address alone.
      return known ? { ...receipt, link: null } : receipt;
    });
  }

  /** One of our people, or the Labo for it by telephone. */
  registerMember(
    eventId: string,
    organisationId: string,
    input: RegistrationInput,
  ): Promise<RegistrationReceipt> {
    return this.inTurn(eventId, async (manager, event) => {
      requireOpen(event);
      const organisation = await manager.findOneBy(Organisation, {
        id: organisationId,
        laboId: event.laboId,
      });
      if (!organisation) throw notFound(UNKNOWN_EVENT);
      return this.enter(manager, event, organisation, input);
    });
  }

  async cancel(link: string): Promise<void> {
    const { id, eventId } = await this.links.find(link);
    await this.inTurn(eventId, async (manager, event) => {
      const registration = await ownOf(manager, id);
      if (registration.state === 'cancelled') return;
      await manager.update(Registration, { id }, { state: 'cancelled', offeredUntil: null });
      await this.mails.cancelled(manager, event, registration);
    });
  }

  /** Takes the place that was offered, while it still is. */
  async accept(link: string): Promise<void> {
    const { id, eventId } = await this.links.find(link);
    await this.inTurn(eventId, async (manager, event) => {
      const registration = await ownOf(manager, id);
      if (registration.state === 'confirmed') return;
      if (registration.state !== 'offered')
        throw new Refusal(
          409,
          'Cette place n’est plus gardée pour vous. Vous restez sur la liste d’attente.',
        );
      await manager.update(Registration, { id }, { state: 'confirmed', offeredUntil: null });
      await this.mails.confirmed(manager, event, registration);
    });
  }

  /** Runs one change at a time for an event, then lets the waiting list move. */
  private inTurn<Answer>(
    eventId: string,
    change: (manager: EntityManager, event: Event) => Promise<Answer>,
  ): Promise<Answer> {
    return this.database.transaction(async (manager) => {
      const event = await this.waitingList.hold(manager, eventId);
      if (!event) throw notFound(UNKNOWN_EVENT);
      const answer = await change(manager, event);
      await this.waitingList.turn(manager, event, new Date());
      return answer;
    });
  }

  private async enter(
    manager: EntityManager,
    event: Event,
    organisation: Organisation,
    input: RegistrationInput,
  ): Promise<RegistrationReceipt> {
    const before = await manager.findOneBy(Registration, {
      eventId: event.id,
      organisationId: organisation.id,
    });
    if (before && before.state !== 'cancelled')
      throw new Refusal(
        409,
        'Cette organisation est déjà inscrite. Votre lien personnel est dans le message reçu ce jour-là.',
      );
    const side = sideOf(organisation.kind);
    const counts = await countSides(manager, event);
    const state = hasRoom(counts, side) && counts.waiting[side] === 0 ? 'confirmed' : 'waiting';
    const saved = await manager.save(
      Object.assign(before ?? new Registration(), {
        eventId: event.id,
        organisationId: organisation.id,
        side,
        state,
        offeredUntil: null,
        queuedAt: new Date(),
        ...columnsOf(event, input),
      }),
    );
    const registration = Object.assign(saved, { organisation });
    const position = state === 'waiting' ? counts.waiting[side] + 1 : null;
    if (state === 'confirmed') await this.mails.confirmed(manager, event, registration);
    else await this.mails.waiting(manager, event, registration, position!);
    return { state, position, link: this.links.linkOf(registration) };
  }

  /** The organisation this address already speaks for, else a new one to be checked. */
  private async organisationOf(
    manager: EntityManager,
    laboId: string,
    input: PublicRegistrationInput,
  ): Promise<{ organisation: Organisation; known: boolean }> {
    const email = input.delegates[0].email;
    if (!email)
      throw new Refusal(422, 'Un champ est à corriger.', [
        {
          field: 'delegates.0.email',
          message: 'Indiquez une adresse e-mail : la confirmation y est envoyée.',
        },
      ]);
    const [known] = await manager.query(
      `SELECT organisation.id FROM organisation
       WHERE labo_id = $1 AND (lower(email) = lower($2) OR EXISTS (
         SELECT FROM organisation_member member JOIN account ON account.id = member.account_id
         WHERE member.organisation_id = organisation.id AND account.email = $2)) LIMIT 1`,
      [laboId, email],
    );
    if (known)
      return { organisation: await manager.findOneByOrFail(Organisation, { id: known.id }), known: true };
    const { name, role, phone } = input.delegates[0];
    const organisation = await manager.save(
      manager.create(Organisation, {
        laboId,
        name: input.organisationName,
        kind: input.organisationKind,
        communeCode: input.communeCode,
        email,
        phone,
        referentName: name,
        referentFunction: role,
        verification: 'to_check',
      }),
    );
    return { organisation, known: false };
  }
}

async function ownOf(manager: EntityManager, id: string): Promise<Registration> {
  return manager.findOneOrFail(Registration, { where: { id: In([id]) }, relations: { organisation: true } });
}

function requireOpen(event: Event): void {
  if (event.registrationState !== 'open' || event.startsAt <= new Date())
    throw new Refusal(409, 'Les inscriptions à cet événement sont closes.');
}

/** Hours are those of the place; rounds it cannot attend follow from them. */
export function columnsOf(event: Event, input: RegistrationInput): Partial<Registration> {
  const {
    charterAccepted: _,
    arrivesAt,
    leavesAt,
    delegates,
    brings,
    needs,
    accessNote,
    meals,
    sharesContact,
  } = input;
  const day = DateTime.fromJSDate(event.startsAt, { zone: 'Europe/Paris' }).toISODate();
  const at = (hour: string | null) =>
    hour ? DateTime.fromISO(`${day}T${hour}`, { zone: 'Europe/Paris' }).toJSDate() : null;
  const [arrives, leaves] = [at(arrivesAt), at(leavesAt)];
  return {
    delegates,
    brings,
    needs,
    accessNote,
    meals,
    sharesContact,
    arrivesAt: arrives,
    leavesAt: leaves,
    unavailableRounds: roundTimes(event)
      .filter(({ startsAt, endsAt }) => (arrives && startsAt < arrives) || (leaves && endsAt > leaves))
      .map(({ round }) => round),
  };
}
