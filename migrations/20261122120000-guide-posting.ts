import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ofLabo, protect } from './row-security.js';

/** Guided posting: drafts that resume, several places, a life with an end, versions, attachments. */
export class GuidePosting20261122120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE listing
        ADD COLUMN other_communes text[] NOT NULL DEFAULT '{}',
        ADD COLUMN quantity_unit text,
        ADD COLUMN duration text,
        ADD COLUMN expires_on date,
        ADD COLUMN reminded_for date,
        ADD COLUMN public_consent boolean NOT NULL DEFAULT false,
        ADD COLUMN fulfilled_by text,
        ADD COLUMN fulfilled_by_organisation_id uuid,
        ADD COLUMN created_by_account_id uuid,
        ADD COLUMN copied_from_id uuid`);
    await runner.query(`CREATE INDEX ix_listing_status_expires_on ON listing (status, expires_on)`);
    await runner.query(
      `CREATE INDEX ix_listing_title_trigram ON listing USING gin (plain(title) gin_trgm_ops)`,
    );
    await runner.query(`
      CREATE TABLE listing_version (
        listing_id uuid NOT NULL,
        version integer NOT NULL,
        labo_id uuid NOT NULL,
        content jsonb NOT NULL,
        author_name text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_listing_version PRIMARY KEY (listing_id, version),
        CONSTRAINT fk_listing_version_listing_id FOREIGN KEY (listing_id) REFERENCES listing(id) ON DELETE CASCADE
      )`);
    await runner.query(`
      CREATE TABLE listing_attachment (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        labo_id uuid NOT NULL,
        listing_id uuid NOT NULL,
        name text NOT NULL,
        media_type text NOT NULL,
        size integer NOT NULL,
        content bytea NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_listing_attachment PRIMARY KEY (id),
        CONSTRAINT fk_listing_attachment_listing_id FOREIGN KEY (listing_id) REFERENCES listing(id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX ix_listing_attachment_listing_id ON listing_attachment (listing_id)`);
    // Pictures and PDF files are compressed already.
    await runner.query(`ALTER TABLE listing_attachment ALTER COLUMN content SET STORAGE EXTERNAL`);
    await protect(runner, 'listing_version', ofLabo());
    await protect(runner, 'listing_attachment', ofLabo());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE listing_attachment`);
    await runner.query(`DROP TABLE listing_version`);
    await runner.query(`DROP INDEX ix_listing_title_trigram`);
    await runner.query(`DROP INDEX ix_listing_status_expires_on`);
    await runner.query(`
      ALTER TABLE listing
        DROP COLUMN other_communes, DROP COLUMN quantity_unit, DROP COLUMN duration, DROP COLUMN expires_on,
        DROP COLUMN reminded_for, DROP COLUMN public_consent, DROP COLUMN fulfilled_by,
        DROP COLUMN fulfilled_by_organisation_id, DROP COLUMN created_by_account_id, DROP COLUMN copied_from_id`);
  }
}
