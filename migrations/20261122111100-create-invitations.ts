import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  either,
  inScopes,
  ofAccount,
  ofOrganisation,
  ofStaff,
  protect,
  through,
  unprotect,
} from './row-security.js';

export class CreateInvitations20261122111100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE invitation (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        labo_id uuid NOT NULL,
        organisation_id uuid,
        kind text NOT NULL,
        role text NOT NULL,
        email citext NOT NULL,
        token_hash text NOT NULL,
        invited_by_id uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        sent_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        accepted_at timestamptz,
        cancelled_at timestamptz,
        CONSTRAINT pk_invitation PRIMARY KEY (id),
        CONSTRAINT uq_invitation_token_hash UNIQUE (token_hash),
        CONSTRAINT fk_invitation_labo_id FOREIGN KEY (labo_id) REFERENCES labo(id) ON DELETE CASCADE,
        CONSTRAINT fk_invitation_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisation(id) ON DELETE CASCADE,
        CONSTRAINT fk_invitation_invited_by_id FOREIGN KEY (invited_by_id) REFERENCES account(id) ON DELETE SET NULL
      )`);
    await runner.query(`CREATE INDEX ix_invitation_labo_id ON invitation (labo_id)`);
    await runner.query(`CREATE INDEX ix_invitation_organisation_id ON invitation (organisation_id)`);
    await protect(
      runner,
      'invitation',
      either(ofStaff(), ofOrganisation(), inScopes('sign-in', 'installation')),
    );
    // An administrator helps people of any Labo who cannot come in.
    await unprotect(runner, 'account');
    await protect(runner, 'account', {
      read: either(
        ofAccount('id'),
        inScopes('sign-in', 'installation'),
        through('labo_staff', 'id', 'account_id'),
        through('organisation_member', 'id', 'account_id'),
      ),
      write: either(ofAccount('id'), inScopes('sign-in')),
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE invitation`);
  }
}
