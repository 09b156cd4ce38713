import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ofLabo, protect } from './row-security.js';

/** The whole profile of an organisation, its logo, the charter it accepted. */
export class CompleteProfiles20261122120100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE organisation
        ADD COLUMN no_identifier text,
        ADD COLUMN legal_category text,
        ADD COLUMN budget text,
        ADD COLUMN radius_km integer,
        ADD COLUMN action_communes text[] NOT NULL DEFAULT '{}',
        ADD COLUMN looking_for text,
        ADD COLUMN brings text,
        ADD COLUMN referent_hours text,
        ADD COLUMN languages text[] NOT NULL DEFAULT '{}',
        ADD COLUMN access_needs text,
        ADD COLUMN consents text[] NOT NULL DEFAULT '{}',
        ADD COLUMN consents_at timestamptz,
        ADD COLUMN charter_accepted_at timestamptz,
        ADD COLUMN version integer NOT NULL DEFAULT 1`);
    await runner.query(`CREATE INDEX ix_organisation_labo_id_siren ON organisation (labo_id, siren)`);
    await runner.query(`
      CREATE TABLE organisation_logo (
        organisation_id uuid NOT NULL,
        labo_id uuid NOT NULL,
        content bytea NOT NULL,
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_organisation_logo PRIMARY KEY (organisation_id),
        CONSTRAINT fk_organisation_logo_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisation(id) ON DELETE CASCADE
      )`);
    await protect(runner, 'organisation_logo', ofLabo());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE organisation_logo`);
    await runner.query(`DROP INDEX ix_organisation_labo_id_siren`);
    await runner.query(`
      ALTER TABLE organisation
        DROP COLUMN no_identifier, DROP COLUMN legal_category, DROP COLUMN budget, DROP COLUMN radius_km,
        DROP COLUMN action_communes, DROP COLUMN looking_for, DROP COLUMN brings, DROP COLUMN referent_hours,
        DROP COLUMN languages, DROP COLUMN access_needs, DROP COLUMN consents, DROP COLUMN consents_at,
        DROP COLUMN charter_accepted_at, DROP COLUMN version`);
  }
}
