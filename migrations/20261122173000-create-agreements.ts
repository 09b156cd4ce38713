import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ofLabo, protect } from './row-security.js';

/** What two organisations agree on at the table. */
export class CreateAgreements20261122173000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE agreement (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        labo_id uuid NOT NULL,
        event_id uuid NOT NULL,
        association_id uuid NOT NULL,
        company_id uuid NOT NULL,
        partnership_type text,
        subject text NOT NULL DEFAULT '',
        association_does text NOT NULL DEFAULT '',
        company_does text NOT NULL DEFAULT '',
        caller text,
        call_by date,
        estimated_value integer,
        association_signed_by text,
        association_signed_at timestamptz,
        company_signed_by text,
        company_signed_at timestamptz,
        state text NOT NULL DEFAULT 'draft',
        told_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_agreement PRIMARY KEY (id),
        CONSTRAINT uq_agreement_association_id_company_id UNIQUE (association_id, company_id),
        CONSTRAINT fk_agreement_labo_id FOREIGN KEY (labo_id) REFERENCES labo(id) ON DELETE CASCADE,
        CONSTRAINT fk_agreement_event_id FOREIGN KEY (event_id) REFERENCES event(id) ON DELETE CASCADE,
        CONSTRAINT fk_agreement_association_id FOREIGN KEY (association_id)
          REFERENCES registration(id) ON DELETE CASCADE,
        CONSTRAINT fk_agreement_company_id FOREIGN KEY (company_id) REFERENCES registration(id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX ix_agreement_event_id ON agreement (event_id)`);
    await runner.query(`CREATE INDEX ix_agreement_company_id ON agreement (company_id)`);
    await runner.query(`CREATE INDEX ix_agreement_labo_id_state ON agreement (labo_id, state)`);
    await protect(runner, 'agreement', ofLabo());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE agreement`);
  }
}
