import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { nameOf } from '../../organisations/name-of.js';
import { EventMails } from '../letters/event-mails.js';
import { signedSheet } from '../letters/event-words.js';
import { PersonalLinks } from '../personal-links.js';
import { Agreement } from './agreement.entity.js';
import { agreementPdf, callInWords } from './agreement-pdf.js';
import { toAgreementView } from './to-agreement-view.js';

/** A sheet signed by both goes to each of the two, on paper to keep. Runs in the worker: pages take time to make. */
@Injectable()
export class AgreementMails {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly mails: EventMails,
    private readonly links: PersonalLinks,
  ) {}

  /** Those of a Labo that were signed and not sent yet. */
  async untold(laboId: string): Promise<string[]> {
    const sheets = await this.database.manager.find(Agreement, {
      where: { laboId, state: 'agreed', toldAt: IsNull() },
      select: { id: true },
    });
    return sheets.map(({ id }) => id);
  }

  /** Once, whoever asks and however often. */
  tell(id: string, now: Date): Promise<void> {
    return this.database.transaction(async (manager) => {
      const { affected } = await manager.update(Agreement, { id, toldAt: IsNull() }, { toldAt: now });
      if (affected !== 1) return;
      const sheet = await manager.findOneOrFail(Agreement, {
        where: { id },
        relations: {
          event: { labo: true },
          association: { organisation: true },
          company: { organisation: true },
        },
      });
      const view = toAgreementView(sheet, sheet, 'association');
      const content = (await agreementPdf(view)).toString('base64');
      for (const side of ['association', 'company'] as const) await this.send(manager, sheet, side, content);
    });
  }

  private send(
    manager: EntityManager,
    sheet: Agreement,
    side: 'association' | 'company',
    content: string,
  ): Promise<number> {
    const { event, association, company } = sheet;
    const [registration, other] = side === 'association' ? [association, company] : [company, association];
    return this.mails.post(
      manager,
      { event, labo: event.labo, registration },
      signedSheet({
        other: nameOf(other.organisation),
        subject: sheet.subject,
        call: callInWords(toAgreementView(sheet, sheet, side)),
        association: { name: nameOf(association.organisation), does: sheet.associationDoes },
        company: { name: nameOf(company.organisation), does: sheet.companyDoes },
        agendaUrl: this.links.agendaUrl(registration),
      }),
      [{ filename: 'fiche-d-accord.pdf', contentType: 'application/pdf', content, encoding: 'base64' }],
    );
  }
}
