import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePlatform20261122100100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE job_request (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        queue text NOT NULL,
        payload jsonb NOT NULL,
        state text NOT NULL DEFAULT 'pending',
        progress real NOT NULL DEFAULT 0,
        attempts integer NOT NULL DEFAULT 0,
        error text,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        finished_at timestamptz,
        CONSTRAINT pk_job_request PRIMARY KEY (id)
      )`);
    await runner.query(`CREATE INDEX ix_job_request_state_updated_at ON job_request (state, updated_at)`);
    await runner.query(`
      CREATE TABLE outgoing_mail (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        labo_id uuid,
        to_address text NOT NULL,
        to_name text NOT NULL,
        from_name text NOT NULL,
        subject text NOT NULL,
        html text NOT NULL,
        text text NOT NULL,
        headers jsonb NOT NULL DEFAULT '{}',
        message_id text NOT NULL,
        state text NOT NULL DEFAULT 'queued',
        attempts integer NOT NULL DEFAULT 0,
        next_attempt_at timestamptz NOT NULL DEFAULT now(),
        leased_until timestamptz,
        last_error text,
        created_at timestamptz NOT NULL DEFAULT now(),
        sent_at timestamptz,
        CONSTRAINT pk_outgoing_mail PRIMARY KEY (id),
        CONSTRAINT uq_outgoing_mail_message_id UNIQUE (message_id)
      )`);
    await runner.query(
      `CREATE INDEX ix_outgoing_mail_state_next_attempt_at ON outgoing_mail (state, next_attempt_at)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE outgoing_mail`);
    await runner.query(`DROP TABLE job_request`);
  }
}
