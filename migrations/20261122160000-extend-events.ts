import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ofLabo, protect } from './row-security.js';

const TABLES = ['event_day', 'event_action', 'event_presence', 'meeting_note'];

/** Registration with a waiting list, edits by hand, the day itself and what people said of their meetings. */
export class ExtendEvents20261122160000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE event
        ADD description text,
        ADD association_places integer,
        ADD company_places integer,
        ADD charter text[] NOT NULL DEFAULT '{}',
        ADD partners text[] NOT NULL DEFAULT '{}',
        ADD languages text[] NOT NULL DEFAULT '{fr}',
        ADD room jsonb NOT NULL DEFAULT '[]',
        ADD topics jsonb NOT NULL DEFAULT '[]',
        ADD minutes integer,
        ADD registration_state text NOT NULL DEFAULT 'closed',
        ADD answer_hours integer NOT NULL DEFAULT 48,
        ADD version integer NOT NULL DEFAULT 1`);
    await runner.query(`
      ALTER TABLE registration
        ADD state text NOT NULL DEFAULT 'confirmed',
        ADD arrival text NOT NULL DEFAULT 'expected',
        ADD arrived_at timestamptz,
        ADD late_until_round integer,
        ADD offered_until timestamptz,
        ADD queued_at timestamptz NOT NULL DEFAULT now(),
        ADD delegates jsonb NOT NULL DEFAULT '[]',
        ADD brings jsonb NOT NULL DEFAULT '[]',
        ADD needs text[] NOT NULL DEFAULT '{}',
        ADD access_note text,
        ADD meals text,
        ADD arrives_at timestamptz,
        ADD leaves_at timestamptz,
        ADD walk_in boolean NOT NULL DEFAULT false,
        ADD shares_contact boolean NOT NULL DEFAULT false,
        ADD link_version integer NOT NULL DEFAULT 1,
        ADD calendar_version integer NOT NULL DEFAULT 1,
        ADD version integer NOT NULL DEFAULT 1`);
    await runner.query(`ALTER TABLE wish ADD excluded boolean NOT NULL DEFAULT false`);
    await runner.query(`
      ALTER TABLE event_schedule ADD version integer NOT NULL DEFAULT 1, ADD edited_by text`);
    await runner.query(`
      ALTER TABLE meeting ADD locked boolean NOT NULL DEFAULT false, ADD changed_at timestamptz`);
    await runner.query(`
      CREATE TABLE event_day (
        event_id uuid NOT NULL,
        labo_id uuid NOT NULL,
        started_round integer,
        started_at timestamptz,
        extra_seconds integer NOT NULL DEFAULT 0,
        paused_at timestamptz,
        over_at timestamptz,
        message text,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_event_day PRIMARY KEY (event_id),
        CONSTRAINT fk_event_day_event_id FOREIGN KEY (event_id) REFERENCES event(id) ON DELETE CASCADE,
        CONSTRAINT fk_event_day_labo_id FOREIGN KEY (labo_id) REFERENCES labo(id) ON DELETE CASCADE
      )`);
    await runner.query(`
      CREATE TABLE event_action (
        id uuid NOT NULL,
        labo_id uuid NOT NULL,
        event_id uuid NOT NULL,
        kind text NOT NULL,
        author text NOT NULL,
        payload jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_event_action PRIMARY KEY (id),
        CONSTRAINT fk_event_action_labo_id FOREIGN KEY (labo_id) REFERENCES labo(id) ON DELETE CASCADE,
        CONSTRAINT fk_event_action_event_id FOREIGN KEY (event_id) REFERENCES event(id) ON DELETE CASCADE
      )`);
    await runner.query(
      `CREATE INDEX ix_event_action_event_id_created_at ON event_action (event_id, created_at)`,
    );
    await runner.query(`
      CREATE TABLE event_presence (
        event_id uuid NOT NULL,
        account_id uuid NOT NULL,
        labo_id uuid NOT NULL,
        name text NOT NULL,
        seen_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_event_presence PRIMARY KEY (event_id, account_id),
        CONSTRAINT fk_event_presence_event_id FOREIGN KEY (event_id) REFERENCES event(id) ON DELETE CASCADE,
        CONSTRAINT fk_event_presence_account_id FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
        CONSTRAINT fk_event_presence_labo_id FOREIGN KEY (labo_id) REFERENCES labo(id) ON DELETE CASCADE
      )`);
    await runner.query(`
      CREATE TABLE meeting_note (
        author_id uuid NOT NULL,
        partner_id uuid NOT NULL,
        labo_id uuid NOT NULL,
        event_id uuid NOT NULL,
        answer text,
        sentence text,
        verbatim_agreed boolean NOT NULL DEFAULT false,
        no_show boolean NOT NULL DEFAULT false,
        by_animator boolean NOT NULL DEFAULT false,
        written_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_meeting_note PRIMARY KEY (author_id, partner_id),
        CONSTRAINT fk_meeting_note_author_id FOREIGN KEY (author_id) REFERENCES registration(id) ON DELETE CASCADE,
        CONSTRAINT fk_meeting_note_partner_id FOREIGN KEY (partner_id) REFERENCES registration(id) ON DELETE CASCADE,
        CONSTRAINT fk_meeting_note_labo_id FOREIGN KEY (labo_id) REFERENCES labo(id) ON DELETE CASCADE,
        CONSTRAINT fk_meeting_note_event_id FOREIGN KEY (event_id) REFERENCES event(id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX ix_meeting_note_event_id ON meeting_note (event_id)`);
    await runner.query(`CREATE INDEX ix_meeting_note_partner_id ON meeting_note (partner_id)`);
    for (const table of TABLES) await protect(runner, table, ofLabo());
    // A public page or a personal link finds its Labo here, and goes on with that Labo's rows.
    await runner.query(
      `CREATE POLICY door ON event FOR SELECT USING ((SELECT scope_system()) = 'event-door')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP POLICY door ON event`);
    for (const table of [...TABLES].reverse()) await runner.query(`DROP TABLE ${table}`);
    await runner.query(`ALTER TABLE meeting DROP locked, DROP changed_at`);
    await runner.query(`ALTER TABLE event_schedule DROP version, DROP edited_by`);
    await runner.query(`ALTER TABLE wish DROP excluded`);
    await runner.query(`
      ALTER TABLE registration DROP state, DROP arrival, DROP arrived_at, DROP late_until_round, DROP offered_until, DROP queued_at,
        DROP delegates, DROP brings, DROP needs, DROP access_note, DROP meals, DROP arrives_at, DROP leaves_at,
        DROP walk_in, DROP shares_contact, DROP link_version, DROP calendar_version, DROP version`);
    await runner.query(`
      ALTER TABLE event DROP description, DROP association_places, DROP company_places, DROP charter, DROP partners,
        DROP languages, DROP room, DROP topics, DROP minutes, DROP registration_state, DROP answer_hours,
        DROP version`);
  }
}
