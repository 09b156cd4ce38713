import type { MigrationInterface, QueryRunner } from 'typeorm';
import { either, inScopes, ofStaff, protect } from './row-security.js';

export class CreateApiKeys20261122110200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE api_key (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        labo_id uuid NOT NULL,
        name text NOT NULL,
        prefix text NOT NULL,
        hash text NOT NULL,
        scopes text[] NOT NULL,
        created_by uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_used_at timestamptz,
        revoked_at timestamptz,
        CONSTRAINT pk_api_key PRIMARY KEY (id),
        CONSTRAINT uq_api_key_hash UNIQUE (hash),
        CONSTRAINT fk_api_key_labo_id FOREIGN KEY (labo_id) REFERENCES labo(id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX ix_api_key_labo_id_created_at ON api_key (labo_id, created_at)`);
    await protect(runner, 'api_key', either(ofStaff(), inScopes('api-key')));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE api_key`);
  }
}
