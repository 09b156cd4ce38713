import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateEvents20261122100500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE event (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        labo_id uuid NOT NULL,
        name text NOT NULL,
        kind text NOT NULL,
        starts_at timestamptz NOT NULL,
        place text NOT NULL,
        commune_code text,
        rounds integer NOT NULL,
        round_minutes integer NOT NULL,
        pause_minutes integer NOT NULL,
        break_after_round integer,
        break_minutes integer NOT NULL DEFAULT 0,
        tables integer NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_event PRIMARY KEY (id),
        CONSTRAINT fk_event_labo_id FOREIGN KEY (labo_id) REFERENCES labo(id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX ix_event_labo_id_starts_at ON event (labo_id, starts_at)`);
    await runner.query(`
      CREATE TABLE registration (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        event_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        side text NOT NULL,
        unavailable_rounds integer[] NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_registration PRIMARY KEY (id),
        CONSTRAINT uq_registration_event_id_organisation_id UNIQUE (event_id, organisation_id),
        CONSTRAINT fk_registration_event_id FOREIGN KEY (event_id) REFERENCES event(id) ON DELETE CASCADE,
        CONSTRAINT fk_registration_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisation(id) ON DELETE CASCADE
      )`);
    await runner.query(`
      CREATE TABLE wish (
        from_registration_id uuid NOT NULL,
        to_registration_id uuid NOT NULL,
        rank integer NOT NULL,
        CONSTRAINT pk_wish PRIMARY KEY (from_registration_id, to_registration_id),
        CONSTRAINT fk_wish_from_registration_id FOREIGN KEY (from_registration_id) REFERENCES registration(id) ON DELETE CASCADE,
        CONSTRAINT fk_wish_to_registration_id FOREIGN KEY (to_registration_id) REFERENCES registration(id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX ix_wish_to_registration_id ON wish (to_registration_id)`);
    await runner.query(`
      CREATE TABLE event_schedule (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        event_id uuid NOT NULL,
        job_id uuid NOT NULL,
        state text NOT NULL DEFAULT 'computing',
        seed integer NOT NULL,
        problem jsonb,
        figures jsonb,
        created_at timestamptz NOT NULL DEFAULT now(),
        published_at timestamptz,
        CONSTRAINT pk_event_schedule PRIMARY KEY (id),
        CONSTRAINT fk_event_schedule_event_id FOREIGN KEY (event_id) REFERENCES event(id) ON DELETE CASCADE,
        CONSTRAINT fk_event_schedule_job_id FOREIGN KEY (job_id) REFERENCES job_request(id)
      )`);
    await runner.query(
      `CREATE INDEX ix_event_schedule_event_id_created_at ON event_schedule (event_id, created_at)`,
    );
    await runner.query(`
      CREATE TABLE meeting (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        schedule_id uuid NOT NULL,
        round integer NOT NULL,
        table_number integer NOT NULL,
        association_id uuid NOT NULL,
        company_id uuid NOT NULL,
        score real NOT NULL,
        partnership_type text,
        why_for_association text,
        why_for_company text,
        CONSTRAINT pk_meeting PRIMARY KEY (id),
        CONSTRAINT uq_meeting_schedule_id_round_company_id UNIQUE (schedule_id, round, company_id),
        CONSTRAINT uq_meeting_schedule_id_round_association_id UNIQUE (schedule_id, round, association_id),
        CONSTRAINT uq_meeting_schedule_id_round_table_number UNIQUE (schedule_id, round, table_number),
        CONSTRAINT fk_meeting_schedule_id FOREIGN KEY (schedule_id) REFERENCES event_schedule(id) ON DELETE CASCADE,
        CONSTRAINT fk_meeting_association_id FOREIGN KEY (association_id) REFERENCES registration(id) ON DELETE CASCADE,
        CONSTRAINT fk_meeting_company_id FOREIGN KEY (company_id) REFERENCES registration(id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX ix_meeting_company_id ON meeting (company_id)`);
    await runner.query(`CREATE INDEX ix_meeting_association_id ON meeting (association_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE meeting`);
    await runner.query(`DROP TABLE event_schedule`);
    await runner.query(`DROP TABLE wish`);
    await runner.query(`DROP TABLE registration`);
    await runner.query(`DROP TABLE event`);
  }
}
