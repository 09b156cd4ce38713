import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/config/clock.js';
import { type Actor, isMemberOf, isStaffOf } from '../../platform/http/access.js';
import { PAGE_SIZE, pageOf } from '../../platform/http/page.dto.js';
import { forbidden, notFound, Refusal } from '../../platform/http/refusal.js';
import { Suggestion } from '../matching/suggestion.entity.js';
import type {
  EditIntroduction,
  IntroductionPage,
  IntroductionQuery,
  IntroductionView,
  TellState,
} from './introduction.dto.js';
import { Introduction } from './introduction.entity.js';
import { IntroductionLetters } from './introduction-letters.js';
import { type IntroductionState, mayMove, TIMESTAMP_OF } from './introduction-states.js';
import { IntroductionStep } from './introduction-step.entity.js';
import { IntroductionsService } from './introductions.service.js';
import { type HistoryRow, toIntroductionRow, toIntroductionView } from './to-introduction.js';

const UNKNOWN = 'Cette mise en relation n’existe pas, ou plus.';
const LISTINGS = { need: { organisation: true }, offer: { organisation: true } } as const;

/** A pair from the introduction to what became of it. */
@Injectable()
export class FollowedIntroductionsService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly introductions: IntroductionsService,
    private readonly letters: IntroductionLetters,
    private readonly clock: Clock,
  ) {}

  async view(id: string, actor: Actor): Promise<IntroductionView> {
    const { suggestion, staff } = await this.read(id, actor);
    const manager = this.database.manager;
    const introduction = await manager.findOneBy(Introduction, { suggestionId: id });
    // A side hears of it once contacts are open; until then there is only the suggestion.
    if (!staff && !introduction?.introducedAt) throw notFound(UNKNOWN);
    const history: HistoryRow[] = await manager.query(
      `SELECT at, kind, detail, CASE WHEN account.id IS NOT NULL THEN first_name || ' ' || last_name END AS by
       FROM introduction_step LEFT JOIN account ON account.id = account_id
       WHERE suggestion_id = $1 ORDER BY at, introduction_step.id`,
      [id],
    );
    return toIntroductionView(suggestion, introduction, staff ? history : history.filter(isShared), staff);
  }

  /** Those of one organisation whose contacts are open, the latest first. */
  async ofOrganisation(organisationId: string, query: IntroductionQuery): Promise<IntroductionPage> {
    return this.list(
      '(suggestion.needOrganisationId = :id OR suggestion.offerOrganisationId = :id) AND introduction.introducedAt IS NOT NULL',
      organisationId,
      query,
    );
  }

  async ofLabo(laboId: string, query: IntroductionQuery): Promise<IntroductionPage> {
    return this.list(`introduction.laboId = :id AND introduction.state <> 'suggested'`, laboId, query);
  }

  /** An animator brings two together; both are told at once. */
  async introduce(id: string, actor: Actor): Promise<IntroductionView> {
    const { suggestion, staff } = await this.read(id, actor);
    if (!staff) throw forbidden('Seul le Labo présente deux organisations.');
    await this.database.transaction(async (manager) => {
      const before = await this.introductions.lock(manager, suggestion);
      if (!mayMove(before.state, 'introduced'))
        throw new Refusal(409, 'Ces deux organisations sont déjà en relation.');
      const now = this.clock.now();
      await manager.update(
        Introduction,
        { suggestionId: id },
        { state: 'introduced', introducedAt: now, introducedBy: actor.accountId },
      );
      await this.record(manager, suggestion, 'introduced', 'by-the-labo', actor);
      await this.letters.introduce(manager, suggestion, 'by-the-labo');
    });
    return this.view(id, actor);
  }

  /** Either side or the Labo tells where it stands. */
  async move(id: string, { state, detail }: TellState, actor: Actor): Promise<IntroductionView> {
    const { suggestion } = await this.read(id, actor);
    await this.database.transaction(async (manager) => {
      const before = await this.introductions.lock(manager, suggestion);
      if (!mayMove(before.state, state))
        throw new Refusal(
          409,
          'Cette étape ne suit pas la précédente. Rechargez la page pour voir où elle en est.',
        );
      const column = TIMESTAMP_OF[state as keyof typeof TIMESTAMP_OF];
      const reached = before[column] ?? this.clock.now();
      await manager.update(Introduction, { suggestionId: id }, { state, [column]: reached });
      await this.record(manager, suggestion, state, detail?.trim() || null, actor);
    });
    return this.view(id, actor);
  }

  /** The next step, which both sides read, and the animators' note, which they do not. */
  async edit(id: string, { nextStep, note }: EditIntroduction, actor: Actor): Promise<IntroductionView> {
    const { suggestion, staff } = await this.read(id, actor);
    if (note !== undefined && !staff) throw forbidden('Cette note est celle du Labo.');
    await this.database.transaction(async (manager) => {
      const before = await this.introductions.lock(manager, suggestion);
      if (!staff && !before.introducedAt) throw notFound(UNKNOWN);
      const changes = {
        ...(nextStep !== undefined && { nextStep: nextStep.trim() || null }),
        ...(note !== undefined && { note: note.trim() || null }),
      };
      if (Object.keys(changes).length > 0) await manager.update(Introduction, { suggestionId: id }, changes);
      if (nextStep !== undefined && nextStep.trim() !== (before.nextStep ?? ''))
        await this.record(manager, suggestion, 'next-step', nextStep.trim() || null, actor);
    });
    return this.view(id, actor);
  }

  private async list(
    where: string,
    id: string,
    { page, state }: IntroductionQuery,
  ): Promise<IntroductionPage> {
    const query = this.database.manager
      .createQueryBuilder(Introduction, 'introduction')
      .innerJoinAndSelect('introduction.suggestion', 'suggestion')
      .innerJoinAndSelect('suggestion.need', 'need')
      .innerJoinAndSelect('need.organisation', 'needOrganisation')
      .innerJoinAndSelect('suggestion.offer', 'offer')
      .innerJoinAndSelect('offer.organisation', 'offerOrganisation')
      .where(where, { id });
    if (state) query.andWhere('introduction.state = :state', { state });
    const [rows, total] = await query
      .orderBy('introduction.introducedAt', 'DESC', 'NULLS LAST')
      .addOrderBy('introduction.interestedAt', 'DESC')
      .addOrderBy('introduction.suggestionId')
      .skip((page - 1) * PAGE_SIZE)
      .take(PAGE_SIZE)
      .getManyAndCount();
    return pageOf(
      rows.map((row) => toIntroductionRow(row.suggestion, row, false)),
      total,
      page,
    );
  }

  private async record(
    manager: EntityManager,
    { id: suggestionId, laboId }: Suggestion,
    kind: IntroductionState | 'next-step',
    detail: string | null,
    { accountId }: Actor,
  ): Promise<void> {
    await manager.insert(IntroductionStep, {
      suggestionId,
      laboId,
      kind,
      detail,
      accountId,
      at: this.clock.now(),
    });
  }

  private async read(id: string, actor: Actor): Promise<{ suggestion: Suggestion; staff: boolean }> {
    const suggestion = await this.database.manager.findOne(Suggestion, {
      where: { id },
      relations: LISTINGS,
    });
    if (!suggestion) throw notFound(UNKNOWN);
    const staff = isStaffOf(actor, suggestion.laboId);
    const member = [suggestion.needOrganisationId, suggestion.offerOrganisationId].some((one) =>
      isMemberOf(actor, one),
    );
    if (!staff && !member) throw notFound(UNKNOWN);
    return { suggestion, staff };
  }
}

/** Answers before the introduction, and reminders, stay with the Labo. */
const isShared = ({ kind }: HistoryRow): boolean =>
  !kind.startsWith('answer-') && !['chase', 'report', 'expired'].includes(kind);
