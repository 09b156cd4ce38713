import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository, type SelectQueryBuilder } from 'typeorm';
import { Gazetteer } from '../../core/territory/gazetteer.js';
import { PAGE_SIZE, pageOf } from '../../platform/http/page.dto.js';
import { Suggestion } from '../matching/suggestion.entity.js';
import { Introduction } from './introduction.entity.js';
import { IntroductionsService } from './introductions.service.js';
import type {
  AnswerCounts,
  CardState,
  LaboSuggestionPage,
  LaboSuggestionQuery,
  SuggestionPage,
  SuggestionQuery,
} from './suggestion-card.dto.js';
import { toLaboSuggestion, toSuggestionCard } from './to-suggestion-card.js';

/** The asking organisation's own answer. */
const OWN_ANSWER = `CASE WHEN suggestion.needOrganisationId = :organisationId
  THEN introduction.needAnswer ELSE introduction.offerAnswer END`;

/** Reads suggestions page by page, as an organisation or as the Labo's staff. */
@Injectable()
export class SuggestionListsService {
  constructor(
    @InjectRepository(Suggestion) private readonly suggestions: Repository<Suggestion>,
    private readonly introductions: IntroductionsService,
    private readonly gazetteer: Gazetteer,
  ) {}

  /** Those of one organisation in one state, best first; what the other side refused is not shown. */
  async ofOrganisation(organisationId: string, query: SuggestionQuery): Promise<SuggestionPage> {
    const { state, listingId, page } = query;
    const [rows, total] = await this.forOrganisation(organisationId, listingId)
      .andWhere(stateIs(state))
      .orderBy('suggestion.score', 'DESC')
      .addOrderBy('suggestion.id')
      .skip((page - 1) * PAGE_SIZE)
      .take(PAGE_SIZE)
      .getManyAndCount();
    const answers = await this.introductions.of(rows.map(({ id }) => id));
    const items = rows.map((suggestion) => {
      const side = suggestion.needOrganisationId === organisationId ? 'need' : 'offer';
      return toSuggestionCard(suggestion, answers.get(suggestion.id) ?? null, side, this.gazetteer);
    });
    return { ...pageOf(items, total, page), counts: await this.countsOf(organisationId, listingId) };
  }

  async ofLabo(laboId: string, query: LaboSuggestionQuery): Promise<LaboSuggestionPage> {
    const { page } = query;
    const [rows, total] = await this.foundInLabo(laboId, query)
      .skip((page - 1) * PAGE_SIZE)
      .take(PAGE_SIZE)
      .getManyAndCount();
    const answers = await this.introductions.of(rows.map(({ id }) => id));
    return pageOf(
      rows.map((suggestion) => toLaboSuggestion(suggestion, answers.get(suggestion.id) ?? null)),
      total,
      page,
    );
  }

  /** Every suggestion the same list shows on all its pages, in its order. */
  async idsFoundInLabo(laboId: string, query: Omit<LaboSuggestionQuery, 'page'>): Promise<string[]> {
    const rows = await this.foundInLabo(laboId, query)
      .select(['suggestion.id', 'suggestion.score'])
      .getMany();
    return rows.map(({ id }) => id);
  }

  private foundInLabo(laboId: string, { search, type }: Omit<LaboSuggestionQuery, 'page'>) {
    const query = this.withListings().where(`suggestion.laboId = :laboId AND suggestion.status = 'open'`, {
      laboId,
    });
    if (type) query.andWhere('suggestion.partnershipType = :type', { type });
    if (search?.trim()) {
      query.andWhere(
        `(need.search @@ websearch_to_tsquery('french_plain', :search)
          OR offer.search @@ websearch_to_tsquery('french_plain', :search)
          OR plain(needOrganisation.name) LIKE '%' || plain(:search) || '%'
          OR plain(offerOrganisation.name) LIKE '%' || plain(:search) || '%')`,
        { search: search.trim() },
      );
    }
    return query.orderBy('suggestion.score', 'DESC').addOrderBy('suggestion.id');
  }

  private async countsOf(organisationId: string, listingId?: string): Promise<AnswerCounts> {
    const rows = await this.forOrganisation(organisationId, listingId)
      .select(`coalesce(${OWN_ANSWER}, 'open')`, 'state')
      .addSelect('count(*)::int', 'count')
      .addSelect(`(count(*) FILTER (WHERE introduction.state = 'interested'))::int`, 'waiting')
      .andWhere(`(${stateIs('open')} OR ${OWN_ANSWER} IS NOT NULL)`)
      .groupBy('1')
      .getRawMany<{ state: CardState; count: number; waiting: number }>();
    const counts: AnswerCounts = { open: 0, interested: 0, later: 0, declined: 0, waiting: 0 };
    for (const { state, count, waiting } of rows) {
      counts[state] = count;
      if (state === 'interested') counts.waiting = waiting;
    }
    return counts;
  }

  private forOrganisation(organisationId: string, listingId?: string): SelectQueryBuilder<Suggestion> {
    const query = this.withListings().where(
      '(suggestion.needOrganisationId = :organisationId OR suggestion.offerOrganisationId = :organisationId)',
      { organisationId },
    );
    if (listingId)
      query.andWhere('(suggestion.needId = :listingId OR suggestion.offerId = :listingId)', { listingId });
    return query;
  }

  private withListings(): SelectQueryBuilder<Suggestion> {
    return this.suggestions
      .createQueryBuilder('suggestion')
      .innerJoinAndSelect('suggestion.need', 'need')
      .innerJoinAndSelect('need.organisation', 'needOrganisation')
      .innerJoinAndSelect('suggestion.offer', 'offer')
      .innerJoinAndSelect('offer.organisation', 'offerOrganisation')
      .leftJoin(Introduction, 'introduction', 'introduction.suggestionId = suggestion.id');
  }
}

/** A state is the asking side's own answer; `open` also asks that nothing withdrew the suggestion. */
const stateIs = (state: CardState): string =>
  state === 'open' ? `(${OWN_ANSWER} IS NULL AND suggestion.status = 'open')` : `${OWN_ANSWER} = '${state}'`;
