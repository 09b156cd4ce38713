import type { DataSource } from 'typeorm';

export interface CrowdSize {
  labos: number;
  /** In each Labo: associations with one person and one need each. */
  people: number;
  /** Of each need. */
  suggestions: number;
}

const COMPANIES = 200;
const EXPLANATION = {
  summary:
    'Vous cherchez un juriste deux jours par mois ; ils proposent trois jours de leurs juristes en droit social.',
  reasons: [
    { criterion: 'territory', kind: 'fact', text: 'À 12 km, dans votre département' },
    { criterion: 'text', kind: 'fact', text: 'Vous parlez tous deux de contrats de travail et de baux' },
    { criterion: 'timing', kind: 'fact', text: 'Disponibles dès janvier, avant votre échéance du 31 mars' },
    { criterion: 'capacity', kind: 'open', text: 'Le montant n’est pas dit' },
  ],
};
const PARTS = [
  { criterion: 'territory', value: 0.8, weight: 0.3, reason: 'À 12 km' },
  { criterion: 'text', value: 0.6, weight: 0.7, reason: 'Contrats, baux' },
];

/** Fills a database with Labos full of people who all have something new; answers the Labos' ids. */
export async function fillCrowd(database: DataSource, size: CrowdSize): Promise<string[]> {
  const ids: string[] = [];
  for (let number = 1; number <= size.labos; number++) ids.push(await fillLabo(database, number, size));
  await database.query('ANALYZE');
  return ids;
}

async function fillLabo(database: DataSource, number: number, size: CrowdSize): Promise<string> {
  const run = async (sql: string, values: unknown[]) => database.query(sql, values);
  const [{ id: labo }] = await run(
    `INSERT INTO labo (slug, name, sender_name, departements)
     VALUES ($1, $2, $2, '{67,68}') RETURNING id`,
    [`foule-${number}`, `Labo de la foule ${number}`],
  );
  const [{ id: job }] = await run(
    `INSERT INTO job_request (queue, payload, state) VALUES ('scoring', '{}', 'done') RETURNING id`,
    [],
  );
  const [{ id: scoring }] = await run(
    `INSERT INTO scoring_run (labo_id, job_id, as_of) VALUES ($1, $2, current_date) RETURNING id`,
    [labo, job],
  );
  await run(
    `WITH company AS (
       INSERT INTO organisation (labo_id, reference, name, kind, commune_code)
       SELECT $1, 'e' || n, 'Entreprise ' || n, 'entreprise', '67482' FROM generate_series(1, ${COMPANIES}) AS n
       RETURNING id, name)
     INSERT INTO listing (labo_id, organisation_id, reference, side, status, title, description, published_at,
       partnership_types)
     SELECT $1, id, name, 'offer', 'published', 'Trois jours de juriste par mois, ' || name,
       'Nos juristes en droit social offrent trois jours par mois à une association d’insertion.', now(), '{mecenat}'
     FROM company`,
    [labo],
  );
  await run(
    `WITH association AS (
       INSERT INTO organisation (labo_id, reference, name, kind, commune_code, email)
       SELECT $1, 'a' || n, 'Association ' || n, 'association', '67482', 'a' || n || '@foule.example'
       FROM generate_series(1, $2) AS n RETURNING id, reference),
     person AS (
       INSERT INTO account (email, first_name, last_name)
       SELECT reference || '.${number}@foule.example', 'Claire', 'Schmitt ' || reference FROM association
       RETURNING id, email),
     member AS (
       INSERT INTO organisation_member (organisation_id, account_id, role)
       SELECT association.id, person.id, 'head' FROM association
       JOIN person ON person.email = association.reference || '.${number}@foule.example')
     INSERT INTO listing (labo_id, organisation_id, reference, side, status, title, description, published_at,
       partnership_types)
     SELECT $1, id, reference, 'need', 'published', 'Deux jours de juriste par mois',
       'Notre équipe cherche un juriste deux jours par mois pour relire ses contrats.', now(), '{mecenat}'
     FROM association`,
    [labo, size.people],
  );
  await run(
    `INSERT INTO suggestion (labo_id, run_id, need_id, offer_id, need_organisation_id, offer_organisation_id,
       partnership_type, score, parts, for_need, for_offer, distance_km)
     SELECT $1, $2, need.id, offer.id, need.organisation_id, offer.organisation_id, 'mecenat',
       0.4 + 0.5 * random(), $4, $5, $5, 12
     FROM (SELECT *, row_number() OVER (ORDER BY reference) AS n FROM listing WHERE labo_id = $1 AND side = 'need') AS need
     CROSS JOIN generate_series(1, $3) AS k
     JOIN (SELECT *, row_number() OVER (ORDER BY reference) AS n FROM listing WHERE labo_id = $1 AND side = 'offer') AS offer
       ON offer.n = (need.n * 7 + k * 13) % ${COMPANIES} + 1
     ON CONFLICT DO NOTHING`,
    [labo, scoring, size.suggestions, JSON.stringify(PARTS), JSON.stringify(EXPLANATION)],
  );
  return labo;
}

/** Asks for a Labo's digests as its page does, without a page. */
export async function askForDigests(database: DataSource, laboId: string, period: string): Promise<string> {
  const [{ id }] = await database.query(
    `WITH run AS (SELECT gen_random_uuid() AS id),
     job AS (
       INSERT INTO job_request (queue, payload, updated_at)
       SELECT 'digests', jsonb_build_object('runId', id::text, 'laboId', $1::text), now() - interval '1 hour' FROM run RETURNING id)
     INSERT INTO digest_run (id, labo_id, job_id, period) SELECT run.id, $1::uuid, job.id, $2 FROM run, job
     RETURNING job_id AS id`,
    [laboId, period],
  );
  return id;
}
