import type { MigrationInterface, QueryRunner } from 'typeorm';
import { either, inScopes, ofLabo, ofStaff, protect } from './row-security.js';

/** A Labo's own colour and logo, the communes it keeps to, and its words for the themes it may reword. */
export class BrandLabos20261122171000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE labo
        ADD colour text,
        ADD communes text[] NOT NULL DEFAULT '{}',
        ADD epcis text[] NOT NULL DEFAULT '{}',
        ADD theme_labels jsonb NOT NULL DEFAULT '{}'`);
    await runner.query(`
      CREATE TABLE labo_logo (
        labo_id uuid NOT NULL,
        content bytea NOT NULL,
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_labo_logo PRIMARY KEY (labo_id),
        CONSTRAINT fk_labo_logo_labo_id FOREIGN KEY (labo_id) REFERENCES labo(id) ON DELETE CASCADE
      )`);
    // Public pages and messages carry it, whoever has them written.
    await protect(runner, 'labo_logo', {
      read: either(ofLabo(), inScopes('sign-in', 'installation')),
      write: either(ofStaff(), inScopes('installation')),
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE labo_logo`);
    await runner.query(`ALTER TABLE labo DROP colour, DROP communes, DROP epcis, DROP theme_labels`);
  }
}
