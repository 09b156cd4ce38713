import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/config/clock.js';
import { inLabo } from '../../platform/database/scope.js';
import { frenchDate } from '../../platform/mail/templates/french-time.js';
import { FollowedAgreementsService } from '../events/agreements/followed-agreements.service.js';
import { toAgreementLine } from '../events/agreements/to-agreement-view.js';
import { EventsService } from '../events/events.service.js';
import type { Labo } from '../labos/labo.entity.js';
import { LabosService } from '../labos/labos.service.js';
import { ListingsService } from '../listings/listings.service.js';
import { SuggestionsService } from '../matching/suggestions.service.js';
import { ModerationService } from '../moderation/moderation.service.js';
import { nameOf } from '../organisations/name-of.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { TaskMarks } from './task-marks.js';
import { agreementTask, callTask, introduceTask, noSuggestionTask, quietTask, verifyTask } from './tasks.js';
import type { LaboList, LaboView, MonthFigure, NextEvent, Today, TodayTask } from './today.dto.js';
import { TodayPairs } from './today-pairs.js';

const DAY_MS = 86_400_000;
const NEEDS = 3;
/** A day has room for so many of each. */
const MOST: Partial<Record<TodayTask['kind'], number>> = { call: 8, introduce: 4 };

/** The animator's day: what to do now, the next event, the month. */
@Injectable()
export class TodayService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly labos: LabosService,
    private readonly organisations: OrganisationsService,
    private readonly listings: ListingsService,
    private readonly moderation: ModerationService,
    private readonly suggestions: SuggestionsService,
    private readonly events: EventsService,
    private readonly pairs: TodayPairs,
    private readonly agreements: FollowedAgreementsService,
    private readonly marks: TaskMarks,
    private readonly clock: Clock,
  ) {}

  async laboList(): Promise<LaboList> {
    const labos = await this.labos.all();
    // An administrator has no Labo's rows in sight; these are counts, and nothing of the rows.
    return { items: await Promise.all(labos.map((labo) => inLabo(labo.id, () => this.view(labo)))) };
  }

  async labo(id: string): Promise<LaboView> {
    return this.view(await this.labos.get(id));
  }

  async today(laboId: string, now = this.clock.now()): Promise<Today> {
    const [waiting, quiet, toVerify, unanswered, agreed, event, month] = await Promise.all([
      this.pairs.waitingAnswers(laboId, now),
      this.pairs.quiet(laboId, now),
      this.moderation.waiting(laboId),
      this.listings.withoutSuggestion(laboId, NEEDS),
      this.agreements.due(laboId, now.toISOString().slice(0, 10)),
      this.nextEvent(laboId, now),
      this.month(laboId),
    ]);
    const oldestDays = toVerify.oldest ? daysBetween(toVerify.oldest, now) : 0;
    const all = [
      ...waiting.map(callTask),
      ...agreed.map((one) =>
        agreementTask({
          ...toAgreementLine(one),
          eventId: one.eventId,
          callBy: frenchDate(new Date(`${one.callBy}T12:00:00Z`), 'Europe/Paris'),
        }),
      ),
      ...quiet.filter(({ state }) => state !== 'expired').map(quietTask),
      ...quiet.filter(({ state }) => state === 'expired').map(introduceTask),
      ...verifyTask({ count: toVerify.count, oldestDays }),
      ...unanswered.map(({ id, title, organisation }) =>
        noSuggestionTask({
          listingId: id,
          title,
          organisationName: nameOf(organisation),
        }),
      ),
    ];
    const { shown, snoozed } = await this.marks.sort(laboId, all, now);
    const tasks = await this.marks.withLastCalls(fewOfEach(shown));
    const minutes = tasks.reduce((sum, task) => sum + task.minutes, 0);
    return { date: now.toISOString().slice(0, 10), minutes, tasks, snoozed, event, month };
  }

  private async view({ id, name, slug, houseRules }: Labo): Promise<LaboView> {
    const [organisations, listings, suggestions] = await Promise.all([
      this.organisations.countOf(id),
      this.listings.countPublished(id),
      this.suggestions.countOpen(id),
    ]);
    return { id, name, slug, houseRules, figures: { organisations, ...listings, suggestions } };
  }

  private async nextEvent(laboId: string, now: Date): Promise<NextEvent | null> {
    const event = await this.events.next(laboId, now);
    if (!event) return null;
    const [registered, scheduleState] = await Promise.all([
      this.events.countRegistered(event.id),
      this.events.scheduleStateOf(event.id),
    ]);
    const daysLeft = Math.ceil((event.startsAt.getTime() - now.getTime()) / DAY_MS);
    return {
      id: event.id,
      name: event.name,
      startsAt: event.startsAt.toISOString(),
      daysLeft,
      registered,
      scheduleState,
    };
  }

  /** The last thirty days, compared with the thirty before. */
  private async month(laboId: string): Promise<MonthFigure[]> {
    const [row] = await this.database.query(
      `SELECT count(*) FILTER (WHERE introduced_at > now() - interval '30 days')::int AS introduced,
              count(*) FILTER (WHERE introduced_at <= now() - interval '30 days'
                AND introduced_at > now() - interval '60 days')::int AS introduced_before,
              count(*) FILTER (WHERE greatest(need_answered_at, offer_answered_at) > now() - interval '30 days')::int
                AS answered
       FROM introduction WHERE labo_id = $1`,
      [laboId],
    );
    const delta = row.introduced_before > 0 ? row.introduced - row.introduced_before : null;
    return [
      { label: 'Mises en relation', value: row.introduced, delta },
      { label: 'Pistes qui ont reçu une réponse', value: row.answered, delta: null },
    ];
  }
}

const daysBetween = (from: Date, to: Date) => Math.floor((to.getTime() - from.getTime()) / DAY_MS);

function fewOfEach(tasks: TodayTask[]): TodayTask[] {
  const taken = new Map<string, number>();
  return tasks.filter(({ kind }) => {
    taken.set(kind, (taken.get(kind) ?? 0) + 1);
    return taken.get(kind)! <= (MOST[kind] ?? 20);
  });
}
