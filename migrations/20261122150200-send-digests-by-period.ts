import type { MigrationInterface, QueryRunner } from 'typeorm';
import { either, inScopes, ofLabo, protect, through } from './row-security.js';

export class SendDigestsByPeriod20261122150200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE digest_run
        ADD COLUMN frequency text NOT NULL DEFAULT 'weekly',
        ADD COLUMN paragraph text,
        ADD COLUMN planned_for text`);
    await runner.query(
      `ALTER TABLE digest_run ADD CONSTRAINT uq_digest_run_labo_id_planned_for UNIQUE (labo_id, planned_for)`,
    );
    await runner.query(`
      CREATE TABLE told_suggestion (
        account_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        suggestion_id uuid NOT NULL,
        labo_id uuid NOT NULL,
        score real NOT NULL,
        told_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_told_suggestion PRIMARY KEY (account_id, organisation_id, suggestion_id),
        CONSTRAINT fk_told_suggestion_account_id FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
        CONSTRAINT fk_told_suggestion_suggestion_id FOREIGN KEY (suggestion_id) REFERENCES suggestion(id) ON DELETE CASCADE
      )`);
    await runner.query(`
      INSERT INTO told_suggestion (account_id, organisation_id, suggestion_id, labo_id, score, told_at)
      SELECT DISTINCT ON (account_id, organisation_id, suggestion.id)
             account_id, organisation_id, suggestion.id, suggestion.labo_id, score, digest.created_at
      FROM digest JOIN suggestion ON suggestion.id = ANY (suggestion_ids)
      ORDER BY account_id, organisation_id, suggestion.id, digest.created_at`);
    await protect(runner, 'told_suggestion', ofLabo());
    await runner.query(`
      CREATE TABLE mail_trouble (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        address citext NOT NULL,
        kind text NOT NULL,
        detail text,
        message_id text,
        at timestamptz NOT NULL,
        CONSTRAINT pk_mail_trouble PRIMARY KEY (id)
      )`);
    await runner.query(`CREATE INDEX ix_mail_trouble_address_at ON mail_trouble (address, at)`);
    await protect(
      runner,
      'mail_trouble',
      either(
        inScopes('outbox'),
        through('account', 'address', 'email'),
        through('organisation', 'address', 'email'),
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE mail_trouble`);
    await runner.query(`DROP TABLE told_suggestion`);
    await runner.query(`ALTER TABLE digest_run DROP CONSTRAINT uq_digest_run_labo_id_planned_for`);
    await runner.query(
      `ALTER TABLE digest_run DROP COLUMN frequency, DROP COLUMN paragraph, DROP COLUMN planned_for`,
    );
  }
}
