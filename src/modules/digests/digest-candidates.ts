import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { NOT_SUSPENDED } from '../../platform/mail/suspended.js';
import type { SearchNews } from '../listings/search-news.service.js';
import type { Frequency } from './period.js';

/** A suggestion is told again only when it gained as much. */
const IMPROVED_BY = 0.1;

/** Somebody for one of their organisations. */
export interface DigestReader {
  accountId: string;
  organisationId: string;
}

/** What is new for one reader. */
export interface DigestCandidate extends DigestReader {
  /** Best first. */
  suggestionIds: string[];
  /** Who said yes and waits for this organisation's answer. */
  waiting: { name: string; days: number }[];
  /** In the searches they keep; told for one of their organisations only. */
  searches: SearchNews[];
}

interface Round {
  laboId: string;
  frequency: Frequency;
  period: string;
  now: Date;
}

/** Its people of that frequency, at an address they proved, without a digest of the period; $1 Labo, $2 frequency, $3 period, $4 now. */
const READERS = `
  FROM organisation_member AS member
  JOIN organisation ON organisation.id = member.organisation_id AND organisation.labo_id = $1
    AND (paused_until IS NULL OR paused_until < $4::date)
  JOIN account ON account.id = member.account_id AND account.digest = $2 AND account.email_verified
    AND ${NOT_SUSPENDED('account.email')}
  WHERE NOT EXISTS (
    SELECT FROM digest WHERE digest.account_id = member.account_id
      AND digest.organisation_id = member.organisation_id AND digest.period = $3)`;

/** Open suggestions of an organisation that it has not answered and this reader was not told; the other is not paused. */
const FRESH = (account: string, organisation: string, now: string) => `
  FROM (
    SELECT suggestion.id, score, offer_organisation_id AS other FROM suggestion
    LEFT JOIN introduction ON suggestion_id = suggestion.id
    WHERE need_organisation_id = ${organisation} AND status = 'open' AND need_answer IS NULL
    UNION ALL
    SELECT suggestion.id, score, need_organisation_id FROM suggestion
    LEFT JOIN introduction ON suggestion_id = suggestion.id
    WHERE offer_organisation_id = ${organisation} AND status = 'open' AND offer_answer IS NULL) AS side
  JOIN organisation AS partner ON partner.id = side.other
    AND (partner.paused_until IS NULL OR partner.paused_until < ${now}::date)
  WHERE NOT EXISTS (
    SELECT FROM told_suggestion AS told WHERE told.account_id = ${account} AND told.organisation_id = ${organisation}
      AND told.suggestion_id = side.id AND side.score < told.score + ${IMPROVED_BY})`;

/** Finds who has something new, a few readers at a time. */
@Injectable()
export class DigestCandidates {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /** How many would get a digest now. */
  async count({ laboId, frequency, period, now }: Round): Promise<number> {
    const [{ count }] = await this.database.query(
      `SELECT count(*)::int AS count ${READERS}
         AND EXISTS (SELECT 1 ${FRESH('member.account_id', 'member.organisation_id', '$4')})`,
      [laboId, frequency, period, now],
    );
    return count;
  }

  /** The next readers after that one, whether or not they have something new. */
  readers(
    { laboId, frequency, period, now }: Round,
    after: DigestReader | null,
    limit: number,
  ): Promise<DigestReader[]> {
    const start = after ?? { accountId: NO_ID, organisationId: NO_ID };
    return this.database.query(
      `SELECT member.account_id AS "accountId", member.organisation_id AS "organisationId" ${READERS}
         AND (member.account_id, member.organisation_id) > ($5::uuid, $6::uuid)
       ORDER BY member.account_id, member.organisation_id LIMIT $7`,
      [laboId, frequency, period, now, start.accountId, start.organisationId, limit],
    );
  }

  /**
   * Of these readers, those with something new, and what. Takes what it gives of `news`: nobody is told it twice.
   */
  async fresh(
    readers: DigestReader[],
    now: Date,
    news = new Map<string, SearchNews[]>(),
  ): Promise<DigestCandidate[]> {
    const rows: Omit<DigestCandidate, 'searches'>[] = await this.database.query(
      `SELECT reader.account AS "accountId", reader.organisation AS "organisationId",
              coalesce(fresh.ids, '{}') AS "suggestionIds", coalesce(waiting.list, '[]') AS waiting
       FROM unnest($1::uuid[], $2::uuid[]) AS reader (account, organisation)
       LEFT JOIN LATERAL (
         SELECT array_agg(side.id ORDER BY side.score DESC, side.id) AS ids
         ${FRESH('reader.account', 'reader.organisation', '$3')}) AS fresh ON true
       LEFT JOIN LATERAL (
         SELECT json_agg(json_build_object('name', coalesce(usual_name, name),
                  'days', extract(day FROM $3::timestamptz - interested_at)::int) ORDER BY interested_at) AS list
         FROM suggestion JOIN introduction ON suggestion_id = suggestion.id
         JOIN organisation ON organisation.id = CASE WHEN need_organisation_id = reader.organisation
           THEN offer_organisation_id ELSE need_organisation_id END
         WHERE introduction.state = 'interested' AND
           ((need_organisation_id = reader.organisation AND need_answer IS NULL)
            OR (offer_organisation_id = reader.organisation AND offer_answer IS NULL))) AS waiting ON true
       WHERE fresh.ids IS NOT NULL OR reader.account = ANY ($4)
       ORDER BY reader.account, reader.organisation`,
      [
        readers.map(({ accountId }) => accountId),
        readers.map(({ organisationId }) => organisationId),
        now,
        [...news.keys()],
      ],
    );
    return rows
      .map((row) => {
        const searches = news.get(row.accountId) ?? [];
        news.delete(row.accountId);
        return { ...row, searches };
      })
      .filter(({ suggestionIds, searches }) => suggestionIds.length + searches.length > 0);
  }
}

const NO_ID = '00000000-0000-0000-0000-000000000000';
