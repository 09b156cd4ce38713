import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateDigests20261122100600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE digest_run (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        labo_id uuid NOT NULL,
        job_id uuid NOT NULL,
        period text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_digest_run PRIMARY KEY (id),
        CONSTRAINT fk_digest_run_labo_id FOREIGN KEY (labo_id) REFERENCES labo(id) ON DELETE CASCADE,
        CONSTRAINT fk_digest_run_job_id FOREIGN KEY (job_id) REFERENCES job_request(id)
      )`);
    await runner.query(`CREATE INDEX ix_digest_run_labo_id_created_at ON digest_run (labo_id, created_at)`);
    await runner.query(`
      CREATE TABLE digest (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        run_id uuid NOT NULL,
        account_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        period text NOT NULL,
        suggestion_ids uuid[] NOT NULL,
        mail_id uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_digest PRIMARY KEY (id),
        CONSTRAINT uq_digest_account_id_organisation_id_period UNIQUE (account_id, organisation_id, period),
        CONSTRAINT fk_digest_run_id FOREIGN KEY (run_id) REFERENCES digest_run(id) ON DELETE CASCADE,
        CONSTRAINT fk_digest_account_id FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
        CONSTRAINT fk_digest_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisation(id) ON DELETE CASCADE,
        CONSTRAINT fk_digest_mail_id FOREIGN KEY (mail_id) REFERENCES outgoing_mail(id)
      )`);
    await runner.query(`CREATE INDEX ix_digest_run_id ON digest (run_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE digest`);
    await runner.query(`DROP TABLE digest_run`);
  }
}
