import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { EventCalendars } from '../calendar/event-calendars.js';
import type { Event } from '../event.entity.js';
import { EventMails } from '../letters/event-mails.js';
import { PersonalLinks } from '../personal-links.js';
import type { Registration } from '../registration.entity.js';

const MANAGE = 'Modifier ou annuler mon inscription';

/** What somebody receives about a registration. */
@Injectable()
export class RegistrationMails {
  constructor(
    private readonly mails: EventMails,
    private readonly links: PersonalLinks,
    private readonly calendars: EventCalendars,
  ) {}

  async confirmed(manager: EntityManager, event: Event, registration: Registration): Promise<number> {
    const agenda = this.links.agendaUrl(registration);
    return this.mails.post(
      manager,
      { event, labo: event.labo, registration },
      {
        subject: `Votre inscription à « ${event.name} »`,
        sentences: [
          'Votre inscription est confirmée.',
          'Vos rendez-vous vous seront envoyés dès que le programme est publié. D’ici là, dites qui vous aimeriez rencontrer : sans réponse de votre part, le Labo suit ses suggestions.',
        ],
        parts: event.charter.length > 0 ? [{ heading: 'La charte', items: event.charter }] : [],
        buttons: [
          {
            label: 'Dire qui nous aimerions rencontrer',
            url: this.links.registrationUrl(registration),
            main: true,
          },
          { label: MANAGE, url: this.links.registrationUrl(registration) },
        ],
        qr: { text: agenda, label: 'À montrer à l’accueil : ce code ouvre aussi votre agenda du jour.' },
      },
      [await this.calendars.attachment(manager, event, registration)],
    );
  }

  waiting(
    manager: EntityManager,
    event: Event,
    registration: Registration,
    position: number,
  ): Promise<number> {
    return this.mails.post(
      manager,
      { event, labo: event.labo, registration },
      {
        subject: `Liste d’attente pour « ${event.name} »`,
        sentences: [
          `L’événement est complet de votre côté. Vous êtes en position ${position} sur la liste d’attente.`,
          'Dès qu’une place se libère, nous vous écrivons et vous la gardons le temps de répondre.',
        ],
        parts: [],
        buttons: [{ label: MANAGE, url: this.links.registrationUrl(registration), main: true }],
        qr: null,
      },
    );
  }

  cancelled(manager: EntityManager, event: Event, registration: Registration): Promise<number> {
    return this.mails.post(
      manager,
      { event, labo: event.labo, registration },
      {
        subject: `Inscription annulée pour « ${event.name} »`,
        sentences: [
          'Votre inscription est annulée. Merci de nous avoir prévenus : la place sert à quelqu’un.',
        ],
        parts: [],
        buttons: [],
        qr: null,
      },
    );
  }
}
