import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';

/** One person and organisation with suggestions that no digest has told yet. */
export interface DigestCandidate {
  accountId: string;
  organisationId: string;
  /** Best first. */
  suggestionIds: string[];
}

/** Finds who has something new. */
@Injectable()
export class DigestCandidates {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /** For a Labo and period: people without a digest yet, and their open, unanswered, untold suggestions. */
  of(laboId: string, period: string): Promise<DigestCandidate[]> {
    return this.database.query(
      `WITH side AS (
         SELECT suggestion.id, need_organisation_id AS organisation_id, score, need_answer AS answer
         FROM suggestion LEFT JOIN introduction ON suggestion_id = suggestion.id
         WHERE suggestion.labo_id = $1 AND status = 'open'
         UNION ALL
         SELECT suggestion.id, offer_organisation_id, score, offer_answer
         FROM suggestion LEFT JOIN introduction ON suggestion_id = suggestion.id
         WHERE suggestion.labo_id = $1 AND status = 'open'
       )
       SELECT member.account_id AS "accountId", member.organisation_id AS "organisationId",
              array_agg(side.id ORDER BY side.score DESC, side.id) AS "suggestionIds"
       FROM organisation_member AS member
       JOIN account ON account.id = member.account_id AND account.digest = 'weekly'
       JOIN side ON side.organisation_id = member.organisation_id AND side.answer IS NULL
       WHERE NOT EXISTS (
           SELECT FROM digest WHERE digest.account_id = member.account_id
             AND digest.organisation_id = member.organisation_id AND digest.period = $2)
         AND NOT EXISTS (
           SELECT FROM digest WHERE digest.account_id = member.account_id
             AND digest.organisation_id = member.organisation_id AND side.id = ANY (digest.suggestion_ids))
       GROUP BY member.account_id, member.organisation_id
       ORDER BY member.account_id, member.organisation_id`,
      [laboId, period],
    );
  }
}
