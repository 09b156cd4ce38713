import { Injectable } from '@nestjs/common';
import { InjectDataSource, InjectRepository } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In, Repository } from 'typeorm';
import type { Side } from '../../core/scoring/types.js';
import { Gazetteer } from '../../core/territory/gazetteer.js';
import { Clock } from '../../platform/config/clock.js';
import { type Actor, isMemberOf, isStaffOf } from '../../platform/http/access.js';
import { notFound } from '../../platform/http/refusal.js';
import { JobRequests } from '../../platform/queue/job-requests.js';
import { Suggestion } from '../matching/suggestion.entity.js';
import { SuggestionsService } from '../matching/suggestions.service.js';
import type { Answer, RefusalReason } from './answer.js';
import { type AnswerState, afterAnswer, isRefused } from './answering.js';
import { Introduction } from './introduction.entity.js';
import { IntroductionLetters } from './introduction-letters.js';
import { IntroductionStep } from './introduction-step.entity.js';
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
    private readonly jobs: JobRequests,
    private readonly gazetteer: Gazetteer,
    private readonly letters: IntroductionLetters,
    private readonly clock: Clock,
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
    const behalf = isMemberOf(actor, organisationId) ? null : actor.accountId;
    const learning = await this.database.transaction(async (manager) => {
      await this.write(manager, suggestion, side, given, actor, behalf);
      return this.jobs.request(manager, 'learning', { laboId: suggestion.laboId });
    });
    await this.jobs.dispatch(learning);
    return this.card(id, organisationId, actor);
  }

  /** One side's answer, with all that follows from it. `behalf` is the animator who answers for the side. */
  private async write(
    manager: EntityManager,
    suggestion: Suggestion,
    side: Side,
    given: GivenAnswer,
    actor: Actor,
    behalf: string | null,
  ): Promise<void> {
    const now = this.clock.now();
    const { id: suggestionId, laboId } = suggestion;
    const before = await this.lock(manager, suggestion);
    const after = afterAnswer(before, side, given.answer, now);
    const details = detailsOf(side, given, behalf, now);
    await manager.update(Introduction, { suggestionId }, { ...stateOf(after), ...details });
    const step = { suggestionId, laboId, accountId: actor.accountId, at: now };
    await manager.insert(IntroductionStep, { ...step, kind: `answer-${side}`, detail: given.answer });
    if (isRefused(before) !== isRefused(after))
      await this.matching.refuse(manager, suggestionId, isRefused(before));
    if (after.state === 'introduced' && before.state !== 'introduced') {
      // After the answer that led to it.
      const at = new Date(now.getTime() + 1);
      await manager.insert(IntroductionStep, { ...step, kind: 'introduced', detail: null, at });
      await this.letters.introduce(manager, suggestion, 'both-said-yes');
    }
  }

  async of(suggestionIds: string[]): Promise<Map<string, Introduction>> {
    const found = await this.introductions.findBy({ suggestionId: In(suggestionIds) });
    return new Map(found.map((introduction) => [introduction.suggestionId, introduction]));
  }

  /** The row of this suggestion, created when absent and held until the transaction ends. */
  async lock(manager: EntityManager, { id, laboId }: Suggestion): Promise<Introduction> {
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

const stateOf = (after: AnswerState): AnswerState => ({
  state: after.state,
  needAnswer: after.needAnswer,
  offerAnswer: after.offerAnswer,
  interestedAt: after.interestedAt,
  introducedAt: after.introducedAt,
  expiredAt: after.expiredAt,
  chasedAt: after.chasedAt,
  reportedAt: after.reportedAt,
});

function detailsOf(
  side: Side,
  { answer, reason, comment }: GivenAnswer,
  behalf: string | null,
  now: Date,
): Partial<Introduction> {
  const [answeredAt, answeredBy] = answer ? [now, behalf] : [null, null];
  const [why, said] = answer === 'declined' ? [reason ?? null, comment ?? null] : [null, null];
  return side === 'need'
    ? { needAnsweredAt: answeredAt, needAnsweredBy: answeredBy, needReason: why, needComment: said }
    : { offerAnsweredAt: answeredAt, offerAnsweredBy: answeredBy, offerReason: why, offerComment: said };
}
