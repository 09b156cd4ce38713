import { Injectable } from '@nestjs/common';
import { InjectDataSource, InjectRepository } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In, Repository } from 'typeorm';
import type { Side } from '../../core/scoring/types.js';
import { Gazetteer } from '../../core/territory/gazetteer.js';
import { type Actor, isMemberOf, isStaffOf } from '../../platform/http/access.js';
import { notFound } from '../../platform/http/refusal.js';
import { Suggestion } from '../matching/suggestion.entity.js';
import { SuggestionsService } from '../matching/suggestions.service.js';
import type { Answer, RefusalReason } from './answer.js';
import { afterAnswer, isRefused } from './answering.js';
import { Introduction } from './introduction.entity.js';
import type { SuggestionCard } from './suggestion-card.dto.js';
import { toSuggestionCard } from './to-suggestion-card.js';

const UNKNOWN = 'Cette piste n’existe pas, ou plus.';
const LISTINGS = { need: { organisation: true }, offer: { organisation: true } } as const;

export interface GivenAnswer {
  answer: Answer | null;
  reason?: RefusalReason;
  comment?: string;
}

/** One side's answers to suggestions, and what follows from two of them. */
@Injectable()
export class IntroductionsService {
  constructor(
    @InjectRepository(Introduction) private readonly introductions: Repository<Introduction>,
    @InjectRepository(Suggestion) private readonly suggestions: Repository<Suggestion>,
    @InjectDataSource() private readonly database: DataSource,
    private readonly matching: SuggestionsService,
    private readonly gazetteer: Gazetteer,
  ) {}

  async card(id: string, organisationId: string, actor: Actor): Promise<SuggestionCard> {
    const { suggestion, side } = await this.read(id, organisationId, actor);
    return toSuggestionCard(
      suggestion,
      await this.introductions.findOneBy({ suggestionId: id }),
      side,
      this.gazetteer,
    );
  }

  /** Answers, or takes the answer back (`null`); both interested opens the contacts. */
  async answer(
    id: string,
    organisationId: string,
    given: GivenAnswer,
    actor: Actor,
  ): Promise<SuggestionCard> {
    const { suggestion, side } = await this.read(id, organisationId, actor);
    await this.database.transaction(async (manager) => {
      const before = await this.lock(manager, suggestion);
      const after = afterAnswer(before, side, given.answer, new Date());
      await manager.update(Introduction, { suggestionId: id }, { ...after, ...detailsOf(side, given) });
      if (isRefused(before) !== isRefused(after)) await this.matching.refuse(manager, id, isRefused(before));
    });
    return this.card(id, organisationId, actor);
  }

  async of(suggestionIds: string[]): Promise<Map<string, Introduction>> {
    const found = await this.introductions.findBy({ suggestionId: In(suggestionIds) });
    return new Map(found.map((introduction) => [introduction.suggestionId, introduction]));
  }

  /** The row of this suggestion, created when absent and held until the transaction ends. */
  private async lock(manager: EntityManager, { id, laboId }: Suggestion): Promise<Introduction> {
    await manager
      .createQueryBuilder()
      .insert()
      .into(Introduction)
      .values({ suggestionId: id, laboId })
      .orIgnore()
      .execute();
    return manager.findOneOrFail(Introduction, {
      where: { suggestionId: id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  private async read(id: string, organisationId: string, actor: Actor) {
    const suggestion = await this.suggestions.findOne({ where: { id }, relations: LISTINGS });
    if (!suggestion) throw notFound(UNKNOWN);
    const side = sideOf(suggestion, organisationId);
    if (!side || !(isMemberOf(actor, organisationId) || isStaffOf(actor, suggestion.laboId)))
      throw notFound(UNKNOWN);
    return { suggestion, side };
  }
}

function sideOf(suggestion: Suggestion, organisationId: string): Side | null {
  if (suggestion.needOrganisationId === organisationId) return 'need';
  return suggestion.offerOrganisationId === organisationId ? 'offer' : null;
}

function detailsOf(side: Side, { answer, reason, comment }: GivenAnswer): Partial<Introduction> {
  const answeredAt = answer ? new Date() : null;
  const [why, said] = answer === 'declined' ? [reason ?? null, comment ?? null] : [null, null];
  return side === 'need'
    ? { needAnsweredAt: answeredAt, needReason: why, needComment: said }
    : { offerAnsweredAt: answeredAt, offerReason: why, offerComment: said };
}
