import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateMatching20261122100400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE scoring_run (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        labo_id uuid NOT NULL,
        job_id uuid NOT NULL,
        as_of date NOT NULL,
        engine_version text,
        weights jsonb,
        needs integer NOT NULL DEFAULT 0,
        offers integer NOT NULL DEFAULT 0,
        suggestions integer NOT NULL DEFAULT 0,
        fairness jsonb,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_scoring_run PRIMARY KEY (id),
        CONSTRAINT fk_scoring_run_labo_id FOREIGN KEY (labo_id) REFERENCES labo(id) ON DELETE CASCADE,
        CONSTRAINT fk_scoring_run_job_id FOREIGN KEY (job_id) REFERENCES job_request(id)
      )`);
    await runner.query(`CREATE INDEX ix_scoring_run_labo_id_created_at ON scoring_run (labo_id, created_at)`);
    await runner.query(`
      CREATE TABLE suggestion (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        labo_id uuid NOT NULL,
        run_id uuid NOT NULL,
        need_id uuid NOT NULL,
        offer_id uuid NOT NULL,
        need_organisation_id uuid NOT NULL,
        offer_organisation_id uuid NOT NULL,
        partnership_type text NOT NULL,
        score real NOT NULL,
        parts jsonb NOT NULL,
        for_need jsonb NOT NULL,
        for_offer jsonb NOT NULL,
        distance_km real,
        unlikely boolean NOT NULL DEFAULT false,
        status text NOT NULL DEFAULT 'open',
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_suggestion PRIMARY KEY (id),
        CONSTRAINT uq_suggestion_need_id_offer_id UNIQUE (need_id, offer_id),
        CONSTRAINT fk_suggestion_run_id FOREIGN KEY (run_id) REFERENCES scoring_run(id) ON DELETE CASCADE,
        CONSTRAINT fk_suggestion_need_id FOREIGN KEY (need_id) REFERENCES listing(id) ON DELETE CASCADE,
        CONSTRAINT fk_suggestion_offer_id FOREIGN KEY (offer_id) REFERENCES listing(id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX ix_suggestion_offer_id ON suggestion (offer_id)`);
    await runner.query(
      `CREATE INDEX ix_suggestion_offer_organisation_id_status ON suggestion (offer_organisation_id, status)`,
    );
    await runner.query(
      `CREATE INDEX ix_suggestion_need_organisation_id_status ON suggestion (need_organisation_id, status)`,
    );
    await runner.query(
      `CREATE INDEX ix_suggestion_labo_id_status_score ON suggestion (labo_id, status, score)`,
    );
    await runner.query(`
      CREATE TABLE introduction (
        suggestion_id uuid NOT NULL,
        labo_id uuid NOT NULL,
        need_answer text,
        need_answered_at timestamptz,
        need_reason text,
        need_comment text,
        offer_answer text,
        offer_answered_at timestamptz,
        offer_reason text,
        offer_comment text,
        introduced_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_introduction PRIMARY KEY (suggestion_id),
        CONSTRAINT fk_introduction_suggestion_id FOREIGN KEY (suggestion_id) REFERENCES suggestion(id) ON DELETE CASCADE
      )`);
    await runner.query(
      `CREATE INDEX ix_introduction_labo_id_introduced_at ON introduction (labo_id, introduced_at)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE introduction`);
    await runner.query(`DROP TABLE suggestion`);
    await runner.query(`DROP TABLE scoring_run`);
  }
}
