import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In } from 'typeorm';
import { Gazetteer } from '../../core/territory/gazetteer.js';
import { type MailToSend, Outbox } from '../../platform/mail/outbox.js';
import { frenchDate, frenchTime } from '../../platform/mail/templates/french-time.js';
import { Account } from '../accounts/account.entity.js';
import { Event } from '../events/event.entity.js';
import { toSuggestionCard } from '../introductions/to-suggestion-card.js';
import type { Labo } from '../labos/labo.entity.js';
import { Correspondence } from '../letters/correspondence.service.js';
import { Notice } from '../letters/notice.entity.js';
import { SearchNewsService } from '../listings/search-news.service.js';
import { Suggestion } from '../matching/suggestion.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Digest } from './digest.entity.js';
import type { DigestCandidate } from './digest-candidates.js';
import { type DigestMail, renderDigestMail } from './digest-mail.js';
import type { DigestRun } from './digest-run.entity.js';
import { searchInWords } from './digest-words.js';
import { MailAddresses } from './mail-addresses.js';
import type { Frequency } from './period.js';
import { toDigestMail } from './to-digest-mail.js';
import { ToldSuggestion } from './told-suggestion.entity.js';

/** Few enough to be read. */
const TOLD = 4;
const WAITING = 3;
const EVENT_WITHIN_DAYS = 30;
const LISTINGS = { need: { organisation: true }, offer: { organisation: true } } as const;
const PERIODS: Record<Frequency, string> = {
  daily: 'aujourd’hui',
  weekly: 'cette semaine',
  monthly: 'ce mois-ci',
};
const ZONE = 'Europe/Paris';

/** What a batch of digests is written from, read at once. */
interface Material {
  accounts: Map<string, Account>;
  organisations: Map<string, Organisation>;
  suggestions: Map<string, Suggestion>;
  event: DigestMail['event'];
  replyTo: string | null;
}

interface Written {
  candidate: DigestCandidate;
  mail: MailToSend;
}

/** Writes digests a batch at a time: read, render, then one transaction. */
@Injectable()
export class DigestWriter {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly outbox: Outbox,
    private readonly gazetteer: Gazetteer,
    private readonly addresses: MailAddresses,
    private readonly correspondence: Correspondence,
    private readonly searches: SearchNewsService,
  ) {}

  /** Answers how many were written; whoever got one of this period meanwhile gets no other. */
  async write(run: DigestRun, candidates: DigestCandidate[], now: Date): Promise<number> {
    if (candidates.length === 0) return 0;
    const material = await this.read(run.labo, candidates, now);
    const written: Written[] = [];
    for (const candidate of candidates) {
      const mail = await this.compose(run, candidate, material);
      written.push({ candidate, mail });
    }
    return this.database.transaction(async (manager) => {
      // One writer at a time for a Labo: two runs of one period cannot both find somebody without a digest.
      await manager.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`digests ${run.laboId}`]);
      const had = await this.whoHas(manager, run.period, candidates);
      const left = written.filter(({ candidate }) => !had.has(keyOf(candidate)));
      if (left.length > 0) await this.keep(manager, run, left, material);
      return left.length;
    });
  }

  /** The message one reader would get. */
  async preview(
    run: Pick<DigestRun, 'labo' | 'frequency' | 'paragraph'>,
    candidate: DigestCandidate,
    now: Date,
  ) {
    return this.compose(run, candidate, await this.read(run.labo, [candidate], now));
  }

  private async keep(
    manager: EntityManager,
    run: DigestRun,
    written: Written[],
    { suggestions }: Material,
  ): Promise<void> {
    const mailIds = await this.outbox.postAll(
      manager,
      written.map(({ mail }) => mail),
    );
    const digests = written.map(({ candidate: { accountId, organisationId, suggestionIds } }, index) => ({
      runId: run.id,
      accountId,
      organisationId,
      period: run.period,
      suggestionIds: suggestionIds.slice(0, TOLD),
      mailId: mailIds[index],
    }));
    await manager.insert(Digest, digests);
    const told = digests.flatMap(({ accountId, organisationId, suggestionIds }) =>
      suggestionIds.map((suggestionId) => ({
        accountId,
        organisationId,
        suggestionId,
        laboId: run.laboId,
        score: suggestions.get(suggestionId)!.score,
        toldAt: new Date(),
      })),
    );
    if (told.length > 0)
      await manager.upsert(ToldSuggestion, told, ['accountId', 'organisationId', 'suggestionId']);
    await this.searches.markTold(
      manager,
      written.flatMap(({ candidate }) => candidate.searches),
    );
    await manager.insert(
      Notice,
      written.map(({ candidate, mail }) => ({
        laboId: run.laboId,
        accountId: candidate.accountId,
        kind: 'digest',
        title: mail.subject,
        ...noticeOf(candidate),
      })),
    );
  }

  private async whoHas(
    manager: EntityManager,
    period: string,
    candidates: DigestCandidate[],
  ): Promise<Set<string>> {
    const rows: Digest[] = await manager.find(Digest, {
      where: { period, accountId: In(candidates.map(({ accountId }) => accountId)) },
      select: { id: true, accountId: true, organisationId: true },
    });
    return new Set(rows.map(keyOf));
  }

  private async read(labo: Labo, candidates: DigestCandidate[], now: Date): Promise<Material> {
    const manager = this.database.manager;
    const ids = <Key extends keyof DigestCandidate>(key: Key) => [
      ...new Set(candidates.map((one) => one[key])),
    ];
    const told = candidates.flatMap(({ suggestionIds }) => suggestionIds.slice(0, TOLD));
    const [accounts, organisations, suggestions, event, { replyTo }] = await Promise.all([
      manager.findBy(Account, { id: In(ids('accountId')) }),
      manager.findBy(Organisation, { id: In(ids('organisationId')) }),
      manager.find(Suggestion, { where: { id: In([...new Set(told)]) }, relations: LISTINGS }),
      this.nextEvent(labo, now),
      this.correspondence.settings(labo.id),
    ]);
    return {
      accounts: byId(accounts),
      organisations: byId(organisations),
      suggestions: byId(suggestions),
      event,
      replyTo,
    };
  }

  private async nextEvent(labo: Labo, now: Date): Promise<DigestMail['event']> {
    const event = await this.database.manager
      .createQueryBuilder(Event, 'event')
      .where('event.laboId = :laboId AND event.startsAt > :now', { laboId: labo.id, now })
      .andWhere('event.startsAt < :soon', { soon: new Date(now.getTime() + EVENT_WITHIN_DAYS * 86_400_000) })
      .orderBy('event.startsAt')
      .getOne();
    if (!event) return null;
    return {
      name: event.name,
      when: `${frenchDate(event.startsAt, ZONE)}, ${frenchTime(event.startsAt, ZONE)}`,
      where: event.place,
      url: this.correspondence.page('/rencontres'),
    };
  }

  private async compose(
    { labo, frequency, paragraph }: Pick<DigestRun, 'labo' | 'frequency' | 'paragraph'>,
    candidate: DigestCandidate,
    { accounts, organisations, suggestions, event, replyTo }: Material,
  ) {
    const account = accounts.get(candidate.accountId)!;
    const organisation = organisations.get(candidate.organisationId)!;
    const told = candidate.suggestionIds.slice(0, TOLD).map((id) => suggestions.get(id)!);
    const cards = told.map((suggestion) => {
      const side = suggestion.needOrganisationId === organisation.id ? 'need' : 'offer';
      return toSuggestionCard(suggestion, null, side, this.gazetteer);
    });
    const more = candidate.suggestionIds.length - told.length;
    const links = this.addresses.of(labo.id, candidate);
    const rendered = await renderDigestMail({
      ...toDigestMail(labo, account, organisation, cards, more, links),
      period: PERIODS[frequency],
      paragraph,
      waiting: candidate.waiting.slice(0, WAITING).map(waitingSentence),
      searches: candidate.searches,
      searchesUrl: this.correspondence.page('/explorer'),
      event: event && { ...event, url: `${event.url}?organisation=${organisation.id}` },
    });
    return {
      laboId: labo.id,
      kind: 'digest',
      bulk: true,
      to: { name: `${account.firstName} ${account.lastName}`, address: account.email },
      fromName: labo.senderName,
      replyTo,
      headers: this.addresses.headersFor(account.id),
      ...rendered,
    };
  }
}

/** The same on the reader's page, under the subject. */
const noticeOf = ({ organisationId, suggestionIds, searches }: DigestCandidate) =>
  suggestionIds.length > 0
    ? {
        summary: 'Les raisons et vos réponses possibles sont sur la page des pistes.',
        path: `/suggestions?organisation=${organisationId}`,
      }
    : { summary: searches.map(searchInWords).join(' '), path: '/explorer' };

const keyOf = ({ accountId, organisationId }: { accountId: string; organisationId: string }) =>
  `${accountId} ${organisationId}`;

const byId = <Row extends { id: string }>(rows: Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));

const waitingSentence = ({ name, days }: { name: string; days: number }): string =>
  days < 1
    ? `${name} attend votre réponse depuis aujourd’hui.`
    : `${name} attend votre réponse depuis ${days} jour${days > 1 ? 's' : ''}.`;
