import pg from 'pg';
import type { Proposal, ScoringListing } from '../../src/core/scoring/types.js';
import { startServices } from '../../src/platform/embedded/start-services.js';

/** A PostgreSQL of its own (or the one of DATABASE_URL), in a schema that disappears at the end. */
export async function openDatabase() {
  const services = await startServices({ fresh: true, env: { ...process.env, TANDEM_QUEUE: 'postgres' } });
  const client = new pg.Client({ connectionString: services.databaseUrl });
  await client.connect();
  const schema = `bench_scoring_${process.pid}`;
  await client.query(`CREATE SCHEMA ${schema}; SET search_path TO ${schema}, public`);
  await client.query(`
    CREATE TABLE organisation (id text PRIMARY KEY, name text NOT NULL, kind text, size text, paused boolean NOT NULL, "hasReferent" boolean NOT NULL);
    CREATE TABLE listing (
      id text PRIMARY KEY, side text NOT NULL, "organisationId" text NOT NULL REFERENCES organisation,
      title text NOT NULL, description text NOT NULL, types text[] NOT NULL, themes text[] NOT NULL, modalities text[] NOT NULL,
      commune text, departement text, region text, epci text, lat double precision, lon double precision,
      perimeter text, "amountMin" int, "amountMax" int, "startsOn" text, deadline text,
      words tsvector GENERATED ALWAYS AS (to_tsvector('french', title || ' ' || description)) STORED);
    CREATE TABLE suggestion (
      "needId" text NOT NULL, "offerId" text NOT NULL, score double precision NOT NULL, parts jsonb NOT NULL,
      "forNeed" jsonb NOT NULL, "forOffer" jsonb NOT NULL, unlikely boolean NOT NULL, PRIMARY KEY ("needId", "offerId"));
    CREATE INDEX listing_words ON listing USING gin (words)`);
  return {
    client,
    schema,
    url: services.databaseUrl,
    async storeListings(listings: readonly ScoringListing[]): Promise<void> {
      const organisations = new Map(listings.map(({ organisation }) => [organisation.id, organisation]));
      await client.query(
        `INSERT INTO organisation SELECT * FROM jsonb_to_recordset($1) AS o(id text, name text, kind text, size text, paused boolean, "hasReferent" boolean) ON CONFLICT DO NOTHING`,
        [
          JSON.stringify(
            [...organisations.values()].map((o) => ({
              ...o,
              paused: o.paused ?? false,
              hasReferent: o.hasReferent ?? true,
            })),
          ),
        ],
      );
      await client.query(
        `INSERT INTO listing (id, side, "organisationId", title, description, types, themes, modalities, commune, departement, region, epci, lat, lon, perimeter, "amountMin", "amountMax", "startsOn", deadline)
         SELECT id, side, "organisationId", title, description,
           ARRAY(SELECT jsonb_array_elements_text(types)), ARRAY(SELECT jsonb_array_elements_text(themes)), ARRAY(SELECT jsonb_array_elements_text(modalities)),
           commune, departement, region, epci, lat, lon, perimeter, "amountMin", "amountMax", "startsOn", deadline
         FROM jsonb_to_recordset($1) AS l(id text, side text, "organisationId" text, title text, description text, types jsonb, themes jsonb, modalities jsonb, commune text, departement text, region text, epci text, lat double precision, lon double precision, perimeter text, "amountMin" int, "amountMax" int, "startsOn" text, deadline text)`,
        [JSON.stringify(listings.map(flat))],
      );
      await client.query('ANALYZE');
    },
    /** Replaces every suggestion in one transaction. */
    async storeSuggestions(proposals: readonly Proposal[]): Promise<void> {
      await client.query('BEGIN');
      await client.query('DELETE FROM suggestion');
      await client.query(
        `INSERT INTO suggestion SELECT * FROM jsonb_to_recordset($1) AS s("needId" text, "offerId" text, score double precision, parts jsonb, "forNeed" jsonb, "forOffer" jsonb, unlikely boolean)`,
        [JSON.stringify(proposals.map(({ total, ...proposal }) => ({ ...proposal, score: total })))],
      );
      await client.query('COMMIT');
    },
    async close(): Promise<void> {
      await client.query(`DROP SCHEMA ${schema} CASCADE`);
      await client.end();
      await services.stop();
    },
  };
}

const flat = (listing: ScoringListing) => ({
  id: listing.id,
  side: listing.side,
  organisationId: listing.organisation.id,
  title: listing.title,
  description: listing.description,
  types: listing.partnershipTypes,
  themes: listing.themes,
  modalities: listing.modalities,
  ...(listing.place ?? {}),
  perimeter: listing.perimeter,
  amountMin: listing.amount?.min ?? null,
  amountMax: listing.amount?.max ?? null,
  startsOn: listing.startsOn ?? null,
  deadline: listing.deadline,
});
