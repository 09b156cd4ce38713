import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { type AgreementTerms, missingTerms } from '../../../core/events/agreement.js';
import { french } from '../../../core/kernel/french-typography.js';
import { Clock } from '../../../platform/config/clock.js';
import { notFound, Refusal } from '../../../platform/http/refusal.js';
import { MetAtEvent } from '../../introductions/met-at-event.js';
import { PersonalLinks } from '../personal-links.js';
import { Registration } from '../registration.entity.js';
import type { AgreementInput, AgreementView, SignatureInput } from './agreement.dto.js';
import { Agreement } from './agreement.entity.js';
import { agreementPdf, callInWords } from './agreement-pdf.js';
import { type TwoAtTable, toAgreementView } from './to-agreement-view.js';

/** The two at a table, and whose telephone speaks. */
interface Pair extends TwoAtTable {
  me: Registration;
}

const OUTDATED = 'La fiche a changé depuis que vous l’avez lue. Relisez-la.';
const CLOSED = 'Cette fiche est signée des deux côtés : elle ne change plus.';

/** The sheet two organisations fill in and sign at their table, each through its own personal link. */
@Injectable()
export class AgreementsService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly links: PersonalLinks,
    private readonly metAtEvent: MetAtEvent,
    private readonly clock: Clock,
  ) {}

  async read(link: string, partnerId: string): Promise<AgreementView> {
    const pair = await this.pairOf(link, partnerId);
    return toAgreementView(pair, await this.find(pair), pair.me.side);
  }

  async pdf(link: string, partnerId: string): Promise<Buffer> {
    return agreementPdf(await this.read(link, partnerId));
  }

  /** Writes the terms on the version that was read; what either side had signed is to be signed again. */
  async write(
    link: string,
    partnerId: string,
    { version, ...terms }: AgreementInput,
  ): Promise<AgreementView> {
    const pair = await this.pairOf(link, partnerId);
    const before = await this.find(pair);
    if (before && sameTerms(before, terms)) return toAgreementView(pair, before, pair.me.side);
    const written = before
      ? await this.rewrite(before, version, terms)
      : await this.begin(this.database.manager, pair, terms);
    if (!written) throw new Refusal(409, before && before.state !== 'draft' ? CLOSED : OUTDATED);
    return toAgreementView(pair, await this.find(pair), pair.me.side);
  }

  /** Signs the version that was read; the second signature makes it a lead, which the worker sends to both. */
  async sign(
    link: string,
    partnerId: string,
    { version, side, name }: SignatureInput,
  ): Promise<AgreementView> {
    const pair = await this.pairOf(link, partnerId);
    await this.database.transaction(async (manager) => {
      const held = await manager.findOne(Agreement, {
        where: keyOf(pair),
        lock: { mode: 'pessimistic_write' },
      });
      if (!held || held.version !== version) throw new Refusal(409, OUTDATED);
      if (held.state !== 'draft' || held[`${side}SignedAt`]) return;
      const missing = missingTerms(held);
      if (missing.length > 0) throw new Refusal(422, missing[0].message, missing);
      const signature = { [`${side}SignedBy`]: name.trim(), [`${side}SignedAt`]: this.clock.now() };
      const signed = Object.assign(held, signature);
      const agreed = signed.associationSignedAt !== null && signed.companySignedAt !== null;
      await manager.update(Agreement, { id: held.id }, { ...signature, state: agreed ? 'agreed' : 'draft' });
      if (agreed) await this.recordMeeting(manager, pair, signed);
    });
    return toAgreementView(pair, await this.find(pair), pair.me.side);
  }

  private recordMeeting(manager: EntityManager, pair: Pair, sheet: Agreement): Promise<void> {
    const { association, company, me } = pair;
    const call = french(`${callInWords(toAgreementView(pair, sheet, me.side))}.`);
    return this.metAtEvent.record(
      manager,
      [association.organisationId, company.organisationId],
      `${sheet.subject} – ${call}`,
      this.clock.now(),
    );
  }

  private async begin(manager: EntityManager, pair: Pair, terms: AgreementTerms): Promise<boolean> {
    const { laboId, id: eventId } = pair.me.event;
    const { identifiers } = await manager
      .createQueryBuilder()
      .insert()
      .into(Agreement)
      .values({ laboId, eventId, ...keyOf(pair), ...terms })
      .orIgnore()
      .execute();
    return identifiers[0] !== undefined;
  }

  private async rewrite({ id }: Agreement, version: number, terms: AgreementTerms): Promise<boolean> {
    const unsigned = { associationSignedBy: null, associationSignedAt: null, companySignedBy: null };
    const { affected } = await this.database.manager.update(
      Agreement,
      { id, version, state: 'draft' },
      { ...terms, ...unsigned, companySignedAt: null, version: version + 1 },
    );
    return affected === 1;
  }

  private find(pair: Pair): Promise<Agreement | null> {
    return this.database.manager.findOneBy(Agreement, keyOf(pair));
  }

  /** Whoever holds the link, and somebody the timetable brings to the same table. */
  private async pairOf(link: string, partnerId: string): Promise<Pair> {
    const me = await this.links.find(link);
    const [known] = await this.database.query(
      `SELECT 1 FROM meeting JOIN event_schedule schedule ON schedule.id = schedule_id
       WHERE event_id = $1 AND published_at IS NOT NULL
         AND ((association_id = $2 AND company_id = $3) OR (association_id = $3 AND company_id = $2)) LIMIT 1`,
      [me.eventId, me.id, partnerId],
    );
    if (!known) throw notFound('Cette fiche se remplit avec une organisation de votre agenda.');
    const partner = await this.database.manager.findOneOrFail(Registration, {
      where: { id: partnerId },
      relations: { organisation: true },
    });
    const [association, company] = me.side === 'association' ? [me, partner] : [partner, me];
    return { me, event: me.event, association, company };
  }
}

const keyOf = ({ association, company }: Pair) => ({ associationId: association.id, companyId: company.id });

const sameTerms = (before: Agreement, terms: AgreementTerms) =>
  (Object.keys(terms) as (keyof AgreementTerms)[]).every((name) => before[name] === terms[name]);
