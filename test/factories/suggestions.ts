import type { DataSource } from 'typeorm';
import type { Organisation } from '../../src/modules/organisations/organisation.entity.js';
import type { World } from './world.js';

const EXPLANATION = { summary: 'Un besoin et une offre qui vont ensemble.', reasons: [] };

/** A suggestion between a new need of one and a new offer of the other, as a scoring would leave it; answers its id. */
export async function aSuggestion(
  world: World,
  database: DataSource,
  needing: Organisation,
  offering: Organisation,
  score = 0.7,
): Promise<string> {
  const [need, offer] = [await world.aNeed(needing), await world.anOffer(offering)];
  const [{ id: job }] = await database.query(
    `INSERT INTO job_request (queue, payload, state) VALUES ('scoring', $1, 'done') RETURNING id`,
    [JSON.stringify({ laboId: needing.laboId })],
  );
  const [{ id: run }] = await database.query(
    `INSERT INTO scoring_run (labo_id, job_id, as_of) VALUES ($1, $2, current_date) RETURNING id`,
    [needing.laboId, job],
  );
  const [{ id }] = await database.query(
    `INSERT INTO suggestion (labo_id, run_id, need_id, offer_id, need_organisation_id, offer_organisation_id,
       partnership_type, score, parts, for_need, for_offer)
     VALUES ($1, $2, $3, $4, $5, $6, 'mecenat', $7, '[]', $8, $8) RETURNING id`,
    [needing.laboId, run, need.id, offer.id, needing.id, offering.id, score, JSON.stringify(EXPLANATION)],
  );
  return id;
}
