import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { french } from '../../core/kernel/french-typography.js';
import type { OfficeHours } from '../../core/working-time/office-hours.js';
import { Config } from '../../platform/config/config.js';
import type { Letter } from '../../platform/mail/letters/letter.js';
import { fillWords, markdownLetter, type Words } from '../../platform/mail/letters/markdown-letter.js';
import { renderLetter } from '../../platform/mail/letters/render-letter.js';
import { Outbox } from '../../platform/mail/outbox.js';
import { SignedLinks } from '../../platform/mail/signed-links.js';
import { Labo } from '../labos/labo.entity.js';
import { LaboCorrespondence } from './labo-correspondence.entity.js';
import { letterKind } from './letter-kinds.js';
import { LetterWording } from './letter-wording.entity.js';
import { Notice } from './notice.entity.js';
import type { Recipient } from './recipients.js';

const TIME_ZONE = 'Europe/Paris';

export interface Telling extends Words {
  labo: Labo;
  kind: string;
  to: Recipient;
  /** Whom the reader represents. */
  organisationName: string;
  /** What an inbox and the page's bell show under the subject. */
  summary: string;
  /** The page where it goes on. */
  path: string;
}

/** Writes to people in the Labo's own words: one message, and the same on their page. */
@Injectable()
export class Correspondence {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly outbox: Outbox,
    private readonly links: SignedLinks,
    private readonly config: Config,
  ) {}

  /** With the caller's transaction: what is told and the telling stand or fall together. */
  async tell(manager: EntityManager, telling: Telling): Promise<void> {
    const { labo, kind, to, summary, path } = telling;
    const [letter, { replyTo }] = await Promise.all([
      this.compose(manager, telling),
      this.settings(labo.id, manager),
    ]);
    const mail = await renderLetter(letter);
    await this.outbox.post(manager, {
      laboId: labo.id,
      kind,
      to: { name: to.name, address: to.address },
      fromName: labo.senderName,
      replyTo,
      ...mail,
    });
    if (to.accountId)
      await manager.insert(Notice, {
        laboId: labo.id,
        accountId: to.accountId,
        kind,
        title: mail.subject,
        summary,
        path,
      });
  }

  /** The letter as it would be sent, with the Labo's wording unless another is given. */
  async compose(
    manager: EntityManager,
    telling: Telling,
    wording?: { subject: string; body: string },
  ): Promise<Letter> {
    const { labo, kind, to, texts, blocks, organisationName, summary } = telling;
    const own = wording ?? (await this.wording(labo.id, kind, manager));
    const subject = french(fillWords(own.subject, texts));
    return {
      laboName: labo.name,
      subject,
      title: subject,
      preheader: summary,
      blocks: markdownLetter(french(own.body), { texts, blocks }),
      footer: {
        why: `Vous recevez ce message parce que vous représentez ${organisationName}.`,
        links: to.accountId ? [{ label: 'Vos préférences', href: this.preferencesUrl(to.accountId) }] : [],
      },
    };
  }

  async wording(laboId: string, kind: string, manager = this.database.manager) {
    const own = await manager.findOneBy(LetterWording, { laboId, kind });
    const { subject, body } = own ?? letterKind(kind)!;
    return { subject, body, own: own !== null };
  }

  async settings(laboId: string, manager = this.database.manager): Promise<LaboCorrespondence> {
    const kept = await manager.findOneBy(LaboCorrespondence, { laboId });
    return kept ?? Object.assign(new LaboCorrespondence(), DEFAULTS, { laboId });
  }

  preferencesUrl(accountId: string): string {
    return `${this.config.http.publicUrl}/courrier/preferences?t=${this.links.sign('preferences', { account: accountId })}`;
  }

  page(path: string): string {
    return `${this.config.http.publicUrl}${path}`;
  }
}

const DEFAULTS = {
  chaseDays: 7,
  reportDays: 14,
  closeDays: 21,
  officeFrom: 9,
  officeTo: 18,
  replyTo: null,
  digestWeekday: 2,
  digestHour: 8,
  digestsHeld: false,
  digestParagraph: null,
};

export const officeHoursOf = (
  labo: Pick<Labo, 'departements'>,
  settings: LaboCorrespondence,
): OfficeHours => ({
  timeZone: TIME_ZONE,
  departement: labo.departements[0] ?? '',
  from: settings.officeFrom,
  to: settings.officeTo,
});
