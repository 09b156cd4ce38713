import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ofStaff, protect } from './row-security.js';

const TABLES = ['file_import', 'import_piece', 'import_row', 'import_change', 'remembered_column'];

export class CreateImports20261122130000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE file_import (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        labo_id uuid NOT NULL,
        account_id uuid,
        job_id uuid,
        file_name text NOT NULL,
        size integer NOT NULL,
        status text NOT NULL,
        kind text NOT NULL DEFAULT 'organisations',
        encoding text,
        separator text,
        sheets text[] NOT NULL DEFAULT '{}',
        sheet integer NOT NULL DEFAULT 0,
        header text[] NOT NULL DEFAULT '{}',
        examples jsonb NOT NULL DEFAULT '[]',
        records integer NOT NULL DEFAULT 0,
        choices jsonb NOT NULL DEFAULT '{}',
        counts jsonb,
        undone jsonb,
        problem text,
        created_at timestamptz NOT NULL DEFAULT now(),
        written_at timestamptz,
        CONSTRAINT pk_file_import PRIMARY KEY (id),
        CONSTRAINT fk_file_import_labo_id FOREIGN KEY (labo_id) REFERENCES labo(id) ON DELETE CASCADE,
        CONSTRAINT fk_file_import_account_id FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE SET NULL,
        CONSTRAINT fk_file_import_job_id FOREIGN KEY (job_id) REFERENCES job_request(id) ON DELETE SET NULL
      )`);
    await runner.query(`CREATE INDEX ix_file_import_labo_id_created_at ON file_import (labo_id, created_at)`);
    await runner.query(`
      CREATE TABLE import_piece (
        import_id uuid NOT NULL,
        position integer NOT NULL,
        labo_id uuid NOT NULL,
        bytes bytea NOT NULL,
        CONSTRAINT pk_import_piece PRIMARY KEY (import_id, position),
        CONSTRAINT fk_import_piece_import_id FOREIGN KEY (import_id) REFERENCES file_import(id) ON DELETE CASCADE
      )`);
    await runner.query(`
      CREATE TABLE import_row (
        import_id uuid NOT NULL,
        record integer NOT NULL,
        labo_id uuid NOT NULL,
        line integer NOT NULL,
        fate text NOT NULL,
        label text NOT NULL,
        messages text[] NOT NULL,
        cells text[],
        target_id uuid,
        CONSTRAINT pk_import_row PRIMARY KEY (import_id, record),
        CONSTRAINT fk_import_row_import_id FOREIGN KEY (import_id) REFERENCES file_import(id) ON DELETE CASCADE
      )`);
    await runner.query(
      `CREATE INDEX ix_import_row_import_id_fate_record ON import_row (import_id, fate, record)`,
    );
    await runner.query(`
      CREATE TABLE import_change (
        import_id uuid NOT NULL,
        target_id uuid NOT NULL,
        labo_id uuid NOT NULL,
        record integer NOT NULL,
        before jsonb,
        after jsonb NOT NULL,
        obstacle text,
        CONSTRAINT pk_import_change PRIMARY KEY (import_id, target_id),
        CONSTRAINT fk_import_change_import_id FOREIGN KEY (import_id) REFERENCES file_import(id) ON DELETE CASCADE
      )`);
    await runner.query(`
      CREATE TABLE remembered_column (
        labo_id uuid NOT NULL,
        kind text NOT NULL,
        header text NOT NULL,
        field text NOT NULL,
        CONSTRAINT pk_remembered_column PRIMARY KEY (labo_id, kind, header),
        CONSTRAINT fk_remembered_column_labo_id FOREIGN KEY (labo_id) REFERENCES labo(id) ON DELETE CASCADE
      )`);
    for (const table of TABLES) await protect(runner, table, ofStaff());
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.query(`DROP TABLE ${table}`);
  }
}
