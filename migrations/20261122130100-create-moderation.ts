import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ofLabo, ofStaff, protect } from './row-security.js';

export class CreateModeration20261122130100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE moderation_decision (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        labo_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        listing_id uuid,
        account_id uuid,
        decision text NOT NULL,
        reason text,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_moderation_decision PRIMARY KEY (id),
        CONSTRAINT fk_moderation_decision_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisation(id) ON DELETE CASCADE,
        CONSTRAINT fk_moderation_decision_listing_id FOREIGN KEY (listing_id) REFERENCES listing(id) ON DELETE CASCADE,
        CONSTRAINT fk_moderation_decision_account_id FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE SET NULL
      )`);
    await runner.query(
      `CREATE INDEX ix_moderation_decision_organisation_id_created_at ON moderation_decision (organisation_id, created_at)`,
    );
    await runner.query(
      `CREATE INDEX ix_moderation_decision_listing_id_created_at ON moderation_decision (listing_id, created_at)`,
    );
    // People read why they were refused; only the Labo decides, but for asking to be looked at again.
    await protect(runner, 'moderation_decision', { read: ofLabo(), write: ofStaff() });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE moderation_decision`);
  }
}
