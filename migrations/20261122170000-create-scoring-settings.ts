import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ofStaff, protect } from './row-security.js';

export class CreateScoringSettings20261122170000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE scoring_settings (
        labo_id uuid NOT NULL,
        switched_off text[] NOT NULL DEFAULT '{}',
        unlikely_share real NOT NULL DEFAULT '0.04',
        learning boolean NOT NULL DEFAULT true,
        learned jsonb,
        reset_at timestamptz,
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_scoring_settings PRIMARY KEY (labo_id),
        CONSTRAINT fk_scoring_settings_labo_id FOREIGN KEY (labo_id) REFERENCES labo(id) ON DELETE CASCADE
      )`);
    await protect(runner, 'scoring_settings', ofStaff());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE scoring_settings`);
  }
}
