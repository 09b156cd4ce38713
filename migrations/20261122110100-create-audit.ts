import type { MigrationInterface, QueryRunner } from 'typeorm';
import { either, inScopes, ofLabo, ofStaff, protect, where } from './row-security.js';

/** The audit log: whoever acts adds a line, staff of the Labo read, nobody changes or removes. */
export class CreateAudit20261122110100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_entry (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        labo_id uuid,
        account_id uuid,
        actor text,
        action text NOT NULL,
        object_kind text,
        object_id text,
        object_name text,
        details jsonb NOT NULL DEFAULT '{}',
        address text,
        agent text,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_audit_entry PRIMARY KEY (id)
      )`);
    await runner.query(`CREATE INDEX ix_audit_entry_labo_id_created_at ON audit_entry (labo_id, created_at)`);
    await runner.query(`
      CREATE FUNCTION audit_entry_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'the audit log is only ever added to';
      END $$`);
    await runner.query(`
      CREATE TRIGGER audit_entry_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
      FOR EACH STATEMENT EXECUTE FUNCTION audit_entry_stays()`);
    // Everybody acts somewhere: before anybody is known only the sign-in writes, and lines without a Labo.
    await protect(runner, 'audit_entry', {
      read: either(ofStaff(), inScopes('installation')),
      write: either(
        ofLabo(),
        where((entry) => `${entry}.labo_id IS NULL`),
        inScopes('sign-in', 'installation'),
      ),
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE audit_entry`);
    await runner.query(`DROP FUNCTION audit_entry_stays`);
  }
}
