import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { inLabo } from '../../platform/database/scope.js';
import { EventsService } from '../events/events.service.js';
import type { Labo } from '../labos/labo.entity.js';
import { LabosService } from '../labos/labos.service.js';
import { ListingsService } from '../listings/listings.service.js';
import { SuggestionsService } from '../matching/suggestions.service.js';
import { nameOf } from '../organisations/name-of.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { callTask, noSuggestionTask, verifyTask, type WaitingAnswer } from './tasks.js';
import type { LaboList, LaboView, MonthFigure, NextEvent, Today } from './today.dto.js';

const DAY_MS = 86_400_000;
const CALLS = 6;
const NEEDS = 3;

/** The animator's day: what to do now, the next event, the month. */
@Injectable()
export class TodayService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly labos: LabosService,
    private readonly organisations: OrganisationsService,
    private readonly listings: ListingsService,
    private readonly suggestions: SuggestionsService,
    private readonly events: EventsService,
  ) {}

  async laboList(): Promise<LaboList> {
    const labos = await this.labos.all();
    // An administrator has no Labo's rows in sight; these are counts, and nothing of the rows.
    return { items: await Promise.all(labos.map((labo) => inLabo(labo.id, () => this.view(labo)))) };
  }

  async labo(id: string): Promise<LaboView> {
    return this.view(await this.labos.get(id));
  }

  async today(laboId: string, now = new Date()): Promise<Today> {
    const [waiting, toVerify, unanswered, event, month] = await Promise.all([
      this.waitingAnswers(laboId),
      this.organisations.toVerify(laboId),
      this.listings.withoutSuggestion(laboId, NEEDS),
      this.nextEvent(laboId, now),
      this.month(laboId),
    ]);
    const oldestDays = toVerify.oldest ? daysBetween(toVerify.oldest, now) : 0;
    const tasks = [
      ...waiting.map(callTask),
      ...verifyTask({ count: toVerify.count, oldestDays }),
      ...unanswered.map(({ id, title, organisation }) =>
        noSuggestionTask({
          listingId: id,
          title,
          organisationName: nameOf(organisation),
        }),
      ),
    ];
    const minutes = tasks.reduce((sum, task) => sum + task.minutes, 0);
    return { date: now.toISOString().slice(0, 10), minutes, tasks, event, month };
  }

  private async view({ id, name, slug, houseRules }: Labo): Promise<LaboView> {
    const [organisations, listings, suggestions] = await Promise.all([
      this.organisations.countOf(id),
      this.listings.countPublished(id),
      this.suggestions.countOpen(id),
    ]);
    return { id, name, slug, houseRules, figures: { organisations, ...listings, suggestions } };
  }

  /** Organisations that somebody waits for, those with most waiting first. */
  private waitingAnswers(laboId: string): Promise<WaitingAnswer[]> {
    return this.database.query(
      `SELECT (array_agg(suggestion_id ORDER BY answered_at))[1] AS "suggestionId",
              organisation.id AS "organisationId",
              coalesce(organisation.usual_name, organisation.name) AS "organisationName",
              organisation.phone, organisation.referent_name AS person, count(*)::int AS waiting,
              extract(day FROM now() - min(answered_at))::int AS days
       FROM (
         SELECT suggestion_id, need_answered_at AS answered_at, offer_organisation_id AS silent
         FROM introduction JOIN suggestion ON suggestion.id = suggestion_id
         WHERE introduction.labo_id = $1 AND need_answer = 'interested' AND offer_answer IS NULL
         UNION ALL
         SELECT suggestion_id, offer_answered_at, need_organisation_id
         FROM introduction JOIN suggestion ON suggestion.id = suggestion_id
         WHERE introduction.labo_id = $1 AND offer_answer = 'interested' AND need_answer IS NULL
       ) AS waiting JOIN organisation ON organisation.id = silent
       GROUP BY organisation.id ORDER BY waiting DESC, days DESC, "organisationName" LIMIT ${CALLS}`,
      [laboId],
    );
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
