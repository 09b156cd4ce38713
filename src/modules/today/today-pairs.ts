import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { QuietPair, WaitingAnswer } from './tasks.js';

/** More than a day holds: some may be put off. */
const READ = 60;
/** Three weeks without a word is when a call helps. */
const QUIET_DAYS = 21;
/** Nobody remembers an older one. */
const EXPIRED_DAYS = 45;

/** The pairs that ask for something of the animator. */
@Injectable()
export class TodayPairs {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /** Organisations that somebody waits for, those with most waiting first. */
  waitingAnswers(laboId: string, now: Date): Promise<WaitingAnswer[]> {
    return this.database.query(
      `SELECT (array_agg(suggestion_id ORDER BY answered_at))[1] AS "suggestionId",
              organisation.id AS "organisationId",
              coalesce(organisation.usual_name, organisation.name) AS "organisationName",
              organisation.phone, organisation.referent_name AS person, count(*)::int AS waiting,
              extract(day FROM $2::timestamptz - min(answered_at))::int AS days
       FROM (
         SELECT suggestion_id, need_answered_at AS answered_at, offer_organisation_id AS silent
         FROM introduction JOIN suggestion ON suggestion.id = suggestion_id
         WHERE introduction.labo_id = $1 AND state = 'interested'
           AND need_answer = 'interested' AND offer_answer IS NULL
         UNION ALL
         SELECT suggestion_id, offer_answered_at, need_organisation_id
         FROM introduction JOIN suggestion ON suggestion.id = suggestion_id
         WHERE introduction.labo_id = $1 AND state = 'interested'
           AND offer_answer = 'interested' AND need_answer IS NULL
       ) AS waiting JOIN organisation ON organisation.id = silent
       GROUP BY organisation.id ORDER BY waiting DESC, days DESC, "organisationName" LIMIT ${READ}`,
      [laboId, now],
    );
  }

  /** Contacts open for three weeks and not a word since; and interests that ended without an answer. */
  quiet(laboId: string, now: Date): Promise<QuietPair[]> {
    return this.database.query(
      `WITH pair AS (
         SELECT suggestion_id, state, need_answer, need_organisation_id, offer_organisation_id,
                coalesce((SELECT max(at) FROM introduction_step AS step
                          WHERE step.suggestion_id = introduction.suggestion_id),
                         met_at, talks_at, introduced_at, expired_at) AS last
         FROM introduction JOIN suggestion ON suggestion.id = suggestion_id
         WHERE introduction.labo_id = $1 AND state IN ('introduced', 'in_talks', 'met', 'expired'))
       SELECT suggestion_id AS "suggestionId", state, extract(day FROM $2::timestamptz - last)::int AS days,
              mine.id AS "organisationId", coalesce(mine.usual_name, mine.name) AS "organisationName",
              coalesce(other.usual_name, other.name) AS "otherName", mine.phone, mine.referent_name AS person
       FROM pair
       JOIN organisation AS mine ON mine.id = CASE WHEN state = 'expired' AND need_answer IS DISTINCT FROM 'interested'
         THEN offer_organisation_id ELSE need_organisation_id END
       JOIN organisation AS other ON other.id IN (need_organisation_id, offer_organisation_id) AND other.id <> mine.id
       WHERE (state = 'expired' AND last > $2::timestamptz - make_interval(days => ${EXPIRED_DAYS}))
          OR (state <> 'expired' AND last <= $2::timestamptz - make_interval(days => ${QUIET_DAYS}))
       ORDER BY state = 'met' DESC, days DESC, suggestion_id LIMIT ${READ}`,
      [laboId, now],
    );
  }
}
