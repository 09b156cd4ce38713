import type { MigrationInterface, QueryRunner } from 'typeorm';
import { either, inScopes, ofAccount, protect } from './row-security.js';

/** Links, second factors, known devices and tries. Everybody signs in again: the cookie changes. */
export class CreateSignIn20261122111000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE account
        ADD email_verified boolean NOT NULL DEFAULT true,
        ADD second_factor boolean NOT NULL DEFAULT false,
        ADD claimed_siret text,
        ADD erased_at timestamptz,
        ADD updated_at timestamptz NOT NULL DEFAULT now()`);
    await runner.query(`DELETE FROM session`);
    await runner.query(`
      ALTER TABLE session
        ADD token text NOT NULL,
        ADD ip_address text,
        ADD user_agent text,
        ADD second_step_at timestamptz,
        ADD last_used_at timestamptz NOT NULL DEFAULT now(),
        ADD updated_at timestamptz NOT NULL DEFAULT now(),
        ADD CONSTRAINT uq_session_token UNIQUE (token)`);
    await runner.query(`
      CREATE TABLE verification (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        identifier text NOT NULL,
        value text NOT NULL,
        expires_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_verification PRIMARY KEY (id)
      )`);
    await runner.query(`CREATE INDEX ix_verification_identifier ON verification (identifier)`);
    await runner.query(`
      CREATE TABLE second_factor (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        account_id uuid NOT NULL,
        secret text NOT NULL,
        recovery_codes text NOT NULL,
        verified boolean NOT NULL DEFAULT false,
        failed_tries integer NOT NULL DEFAULT 0,
        locked_until timestamptz,
        used_codes text[] NOT NULL DEFAULT '{}',
        CONSTRAINT pk_second_factor PRIMARY KEY (id),
        CONSTRAINT uq_second_factor_account_id UNIQUE (account_id),
        CONSTRAINT fk_second_factor_account_id FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
      )`);
    await runner.query(`
      CREATE TABLE linked_identity (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        account_id uuid NOT NULL,
        provider text NOT NULL,
        subject text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_linked_identity PRIMARY KEY (id),
        CONSTRAINT uq_linked_identity_provider_subject UNIQUE (provider, subject),
        CONSTRAINT fk_linked_identity_account_id FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX ix_linked_identity_account_id ON linked_identity (account_id)`);
    await runner.query(`
      CREATE TABLE known_device (
        account_id uuid NOT NULL,
        device text NOT NULL,
        first_seen_at timestamptz NOT NULL DEFAULT now(),
        last_seen_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_known_device PRIMARY KEY (account_id, device),
        CONSTRAINT fk_known_device_account_id FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
      )`);
    await runner.query(`
      CREATE TABLE sign_in_try (
        key text NOT NULL,
        points integer NOT NULL DEFAULT 0,
        expire bigint,
        CONSTRAINT pk_sign_in_try PRIMARY KEY (key)
      )`);
    for (const table of ['verification', 'sign_in_try']) await protect(runner, table, inScopes('sign-in'));
    for (const table of ['second_factor', 'linked_identity', 'known_device'])
      await protect(runner, table, either(ofAccount(), inScopes('sign-in')));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['sign_in_try', 'known_device', 'linked_identity', 'second_factor', 'verification'])
      await runner.query(`DROP TABLE ${table}`);
    await runner.query(`
      ALTER TABLE session
        DROP token, DROP ip_address, DROP user_agent, DROP second_step_at, DROP last_used_at, DROP updated_at`);
    await runner.query(`
      ALTER TABLE account
        DROP email_verified, DROP second_factor, DROP claimed_siret, DROP erased_at, DROP updated_at`);
  }
}
