import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { french } from '../../../core/kernel/french-typography.js';
import { Clock } from '../../../platform/config/clock.js';
import { MetAtEvent } from '../../introductions/met-at-event.js';
import { nameOf } from '../../organisations/name-of.js';
import { EventMails } from '../letters/event-mails.js';
import { PersonalLinks } from '../personal-links.js';
import type { Registration } from '../registration.entity.js';
import type { Agreement } from './agreement.entity.js';
import { agreementPdf, callInWords } from './agreement-pdf.js';
import { toAgreementView } from './to-agreement-view.js';

interface Pair {
  me: Registration;
  association: Registration;
  company: Registration;
}

/** What two signatures bring about: the sheet for each of the two, and a lead for the Labo to follow. */
@Injectable()
export class AgreementEnd {
  constructor(
    private readonly mails: EventMails,
    private readonly links: PersonalLinks,
    private readonly metAtEvent: MetAtEvent,
    private readonly clock: Clock,
  ) {}

  async agreed(manager: EntityManager, pair: Pair, sheet: Agreement): Promise<void> {
    const { association, company, me } = pair;
    const view = toAgreementView(pair, sheet);
    const call = french(`${callInWords(view)}.`);
    await this.metAtEvent.record(
      manager,
      [association.organisationId, company.organisationId],
      `${sheet.subject} – ${call}`,
      this.clock.now(),
    );
    const content = (await agreementPdf(view)).toString('base64');
    for (const [registration, other] of [
      [association, company],
      [company, association],
    ]) {
      const letter = {
        subject: `Votre fiche d’accord avec ${nameOf(other.organisation)}`,
        sentences: [
          `Vous avez signé tous les deux la fiche « ${sheet.subject} ». Elle est jointe à ce message.`,
          call,
          'Le Labo prend de vos nouvelles après cet appel.',
        ],
        parts: [
          { heading: nameOf(association.organisation), items: [sheet.associationDoes] },
          { heading: nameOf(company.organisation), items: [sheet.companyDoes] },
        ],
        buttons: [{ label: 'Ouvrir mon agenda', url: this.links.agendaUrl(registration), main: true }],
        qr: null,
      };
      const attachment = {
        filename: 'fiche-d-accord.pdf',
        contentType: 'application/pdf',
        content,
        encoding: 'base64' as const,
      };
      await this.mails.post(manager, { event: me.event, labo: me.event.labo, registration }, letter, [
        attachment,
      ]);
    }
  }
}
