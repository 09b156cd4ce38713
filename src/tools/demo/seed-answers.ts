import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { afterAnswer, UNANSWERED } from '../../modules/introductions/answering.js';
import { Introduction } from '../../modules/introductions/introduction.entity.js';

const DAY_MS = 86_400_000;
/** Suggestions somebody answered already: the first few both sides, the next ones only one. */
const BOTH = 5;
const ONE = 12;

/**
 * Some answers of the last days, so that the animator's page has something to say. `untouched` organisations are
 * left alone: whoever opens the demonstration as one of them finds suggestions still to answer.
 */
export async function seedAnswers(
  context: INestApplicationContext,
  laboId: string,
  untouched: readonly string[],
  now: Date,
): Promise<void> {
  const database = context.get(DataSource);
  const rows: { id: string }[] = await database.query(
    `SELECT id FROM (
       SELECT DISTINCT ON (need_organisation_id) id, score FROM suggestion
       WHERE labo_id = $1 AND status = 'open'
         AND NOT (need_organisation_id = ANY ($3) OR offer_organisation_id = ANY ($3))
       ORDER BY need_organisation_id, score DESC, id) AS best
     ORDER BY score DESC, id LIMIT $2`,
    [laboId, BOTH + ONE, untouched],
  );
  const answers = rows.map(({ id }, index) => {
    const answeredAt = new Date(now.getTime() - (2 + (index % 9)) * DAY_MS);
    const first = afterAnswer(UNANSWERED, index % 3 === 0 ? 'offer' : 'need', 'interested', answeredAt);
    const second = afterAnswer(first, index % 3 === 0 ? 'need' : 'offer', 'interested', answeredAt);
    const state = index < BOTH ? second : first;
    return {
      suggestionId: id,
      laboId,
      ...state,
      needAnsweredAt: state.needAnswer && answeredAt,
      offerAnsweredAt: state.offerAnswer && answeredAt,
    };
  });
  await database.manager.insert(Introduction, answers);
}
