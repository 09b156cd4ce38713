import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Searching as people type: without accents, ligatures or case, and by French stems. */
export class PrepareFrenchSearch20261122100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE EXTENSION IF NOT EXISTS citext`);
    await runner.query(`CREATE EXTENSION IF NOT EXISTS unaccent`);
    await runner.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`);
    await runner.query(`
      CREATE FUNCTION plain(input text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
      AS $$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, input)) $$`);
    await runner.query(`CREATE TEXT SEARCH CONFIGURATION french_plain (COPY = french)`);
    await runner.query(`
      ALTER TEXT SEARCH CONFIGURATION french_plain
      ALTER MAPPING FOR hword, hword_part, word WITH unaccent, french_stem`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TEXT SEARCH CONFIGURATION french_plain`);
    await runner.query(`DROP FUNCTION plain`);
  }
}
