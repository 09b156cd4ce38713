import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, through } from './row-security.js';

export class CreateScoringShard20261122170100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE scoring_shard (
        run_id uuid NOT NULL,
        part integer NOT NULL,
        worker text,
        edges jsonb,
        CONSTRAINT pk_scoring_shard PRIMARY KEY (run_id, part),
        CONSTRAINT fk_scoring_shard_run_id FOREIGN KEY (run_id) REFERENCES scoring_run(id) ON DELETE CASCADE
      )`);
    await protect(runner, 'scoring_shard', through('scoring_run', 'run_id'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE scoring_shard`);
  }
}
