import type { MigrationInterface, QueryRunner } from 'typeorm';
import { both, ofAccount, ofLabo, protect } from './row-security.js';

/** Searches people keep, and when they last looked. */
export class SaveSearches20261122120200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE saved_search (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        labo_id uuid NOT NULL,
        account_id uuid NOT NULL,
        name text NOT NULL,
        query jsonb NOT NULL,
        seen_at timestamptz NOT NULL DEFAULT now(),
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_saved_search PRIMARY KEY (id),
        CONSTRAINT uq_saved_search_labo_id_account_id_name UNIQUE (labo_id, account_id, name),
        CONSTRAINT fk_saved_search_account_id FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
      )`);
    await protect(runner, 'saved_search', both(ofLabo(), ofAccount()));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE saved_search`);
  }
}
