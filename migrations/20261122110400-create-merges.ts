import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ofStaff, protect } from './row-security.js';

/** Merged profiles stay in the database, out of everybody's sight, so that a merge can be undone. */
export class CreateMerges20261122110400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE organisation ADD COLUMN merged_into_id uuid`);
    await runner.query(`
      CREATE POLICY merged ON organisation AS RESTRICTIVE
      USING (merged_into_id IS NULL OR (SELECT scope_system()) IN ('merges', 'tools'))`);
    await runner.query(`
      CREATE TABLE organisation_merge (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        labo_id uuid NOT NULL,
        from_id uuid NOT NULL,
        into_id uuid NOT NULL,
        moved jsonb NOT NULL,
        filled jsonb NOT NULL,
        merged_by uuid,
        merged_at timestamptz NOT NULL DEFAULT now(),
        undone_at timestamptz,
        CONSTRAINT pk_organisation_merge PRIMARY KEY (id),
        CONSTRAINT fk_organisation_merge_from_id FOREIGN KEY (from_id) REFERENCES organisation(id) ON DELETE CASCADE,
        CONSTRAINT fk_organisation_merge_into_id FOREIGN KEY (into_id) REFERENCES organisation(id) ON DELETE CASCADE
      )`);
    await runner.query(
      `CREATE INDEX ix_organisation_merge_labo_id_merged_at ON organisation_merge (labo_id, merged_at)`,
    );
    await protect(runner, 'organisation_merge', ofStaff());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE organisation_merge`);
    await runner.query(`DROP POLICY merged ON organisation`);
    await runner.query(`ALTER TABLE organisation DROP COLUMN merged_into_id`);
  }
}
