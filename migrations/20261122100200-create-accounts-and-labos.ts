import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAccountsAndLabos20261122100200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE account (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        email citext NOT NULL,
        first_name text NOT NULL,
        last_name text NOT NULL,
        password_hash text,
        administrator boolean NOT NULL DEFAULT false,
        digest text NOT NULL DEFAULT 'weekly',
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_account PRIMARY KEY (id),
        CONSTRAINT uq_account_email UNIQUE (email)
      )`);
    await runner.query(`
      CREATE TABLE session (
        id text NOT NULL,
        account_id uuid NOT NULL,
        csrf_token text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        CONSTRAINT pk_session PRIMARY KEY (id),
        CONSTRAINT fk_session_account_id FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX ix_session_account_id ON session (account_id)`);
    await runner.query(`
      CREATE TABLE labo (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        slug text NOT NULL,
        name text NOT NULL,
        departements text[] NOT NULL DEFAULT '{}',
        sender_name text NOT NULL,
        house_rules text[] NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_labo PRIMARY KEY (id),
        CONSTRAINT uq_labo_slug UNIQUE (slug)
      )`);
    await runner.query(`
      CREATE TABLE labo_staff (
        labo_id uuid NOT NULL,
        account_id uuid NOT NULL,
        role text NOT NULL,
        CONSTRAINT pk_labo_staff PRIMARY KEY (labo_id, account_id),
        CONSTRAINT fk_labo_staff_labo_id FOREIGN KEY (labo_id) REFERENCES labo(id) ON DELETE CASCADE,
        CONSTRAINT fk_labo_staff_account_id FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX ix_labo_staff_account_id ON labo_staff (account_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE labo_staff`);
    await runner.query(`DROP TABLE labo`);
    await runner.query(`DROP TABLE session`);
    await runner.query(`DROP TABLE account`);
  }
}
