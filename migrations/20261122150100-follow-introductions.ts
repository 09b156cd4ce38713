import type { MigrationInterface, QueryRunner } from 'typeorm';
import { either, ofAccount, ofLabo, ofStaff, protect } from './row-security.js';

export class FollowIntroductions20261122150100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE introduction
        ADD COLUMN state text NOT NULL DEFAULT 'suggested',
        ADD COLUMN interested_at timestamptz,
        ADD COLUMN talks_at timestamptz,
        ADD COLUMN met_at timestamptz,
        ADD COLUMN partnership_at timestamptz,
        ADD COLUMN closed_at timestamptz,
        ADD COLUMN expired_at timestamptz,
        ADD COLUMN chased_at timestamptz,
        ADD COLUMN reported_at timestamptz,
        ADD COLUMN introduced_by uuid,
        ADD COLUMN need_answered_by uuid,
        ADD COLUMN offer_answered_by uuid,
        ADD COLUMN next_step text,
        ADD COLUMN note text`);
    await runner.query(`
      UPDATE introduction SET
        state = CASE WHEN introduced_at IS NOT NULL THEN 'introduced'
          WHEN 'interested' IN (need_answer, offer_answer) THEN 'interested' ELSE 'suggested' END,
        interested_at = least(CASE WHEN need_answer = 'interested' THEN need_answered_at END,
          CASE WHEN offer_answer = 'interested' THEN offer_answered_at END)`);
    await runner.query(`CREATE INDEX ix_introduction_labo_id_state ON introduction (labo_id, state)`);
    await runner.query(`
      CREATE TABLE introduction_step (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        labo_id uuid NOT NULL,
        suggestion_id uuid NOT NULL,
        kind text NOT NULL,
        detail text,
        account_id uuid,
        at timestamptz NOT NULL,
        CONSTRAINT pk_introduction_step PRIMARY KEY (id),
        CONSTRAINT fk_introduction_step_suggestion_id FOREIGN KEY (suggestion_id) REFERENCES suggestion(id) ON DELETE CASCADE
      )`);
    await runner.query(
      `CREATE INDEX ix_introduction_step_suggestion_id_at ON introduction_step (suggestion_id, at)`,
    );
    await runner.query(`
      CREATE TABLE labo_correspondence (
        labo_id uuid NOT NULL,
        chase_days integer NOT NULL DEFAULT 7,
        report_days integer NOT NULL DEFAULT 14,
        close_days integer NOT NULL DEFAULT 21,
        office_from integer NOT NULL DEFAULT 9,
        office_to integer NOT NULL DEFAULT 18,
        reply_to text,
        digest_weekday integer NOT NULL DEFAULT 2,
        digest_hour integer NOT NULL DEFAULT 8,
        digests_held boolean NOT NULL DEFAULT false,
        digest_paragraph text,
        CONSTRAINT pk_labo_correspondence PRIMARY KEY (labo_id),
        CONSTRAINT fk_labo_correspondence_labo_id FOREIGN KEY (labo_id) REFERENCES labo(id) ON DELETE CASCADE
      )`);
    await runner.query(`
      CREATE TABLE letter_wording (
        labo_id uuid NOT NULL,
        kind text NOT NULL,
        subject text NOT NULL,
        body text NOT NULL,
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_letter_wording PRIMARY KEY (labo_id, kind),
        CONSTRAINT fk_letter_wording_labo_id FOREIGN KEY (labo_id) REFERENCES labo(id) ON DELETE CASCADE
      )`);
    await runner.query(`
      CREATE TABLE notice (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        labo_id uuid NOT NULL,
        account_id uuid NOT NULL,
        kind text NOT NULL,
        title text NOT NULL,
        summary text NOT NULL,
        path text,
        created_at timestamptz NOT NULL DEFAULT now(),
        read_at timestamptz,
        CONSTRAINT pk_notice PRIMARY KEY (id),
        CONSTRAINT fk_notice_labo_id FOREIGN KEY (labo_id) REFERENCES labo(id) ON DELETE CASCADE,
        CONSTRAINT fk_notice_account_id FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX ix_notice_account_id_created_at ON notice (account_id, created_at)`);
    await runner.query(`
      CREATE TABLE task_mark (
        labo_id uuid NOT NULL,
        task text NOT NULL,
        snoozed_until timestamptz NOT NULL,
        CONSTRAINT pk_task_mark PRIMARY KEY (labo_id, task),
        CONSTRAINT fk_task_mark_labo_id FOREIGN KEY (labo_id) REFERENCES labo(id) ON DELETE CASCADE
      )`);
    await runner.query(`
      CREATE TABLE call_note (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        labo_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        account_id uuid NOT NULL,
        result text NOT NULL,
        note text,
        at timestamptz NOT NULL,
        CONSTRAINT pk_call_note PRIMARY KEY (id),
        CONSTRAINT fk_call_note_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisation(id) ON DELETE CASCADE,
        CONSTRAINT fk_call_note_account_id FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX ix_call_note_organisation_id_at ON call_note (organisation_id, at)`);
    for (const table of ['introduction_step', 'labo_correspondence', 'letter_wording'])
      await protect(runner, table, ofLabo());
    await protect(runner, 'notice', either(ofLabo(), ofAccount()));
    for (const table of ['task_mark', 'call_note']) await protect(runner, table, ofStaff());
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'call_note',
      'task_mark',
      'notice',
      'letter_wording',
      'labo_correspondence',
      'introduction_step',
    ])
      await runner.query(`DROP TABLE ${table}`);
    await runner.query(`DROP INDEX ix_introduction_labo_id_state`);
    await runner.query(`
      ALTER TABLE introduction DROP COLUMN state, DROP COLUMN interested_at, DROP COLUMN talks_at,
        DROP COLUMN met_at, DROP COLUMN partnership_at, DROP COLUMN closed_at, DROP COLUMN expired_at,
        DROP COLUMN chased_at, DROP COLUMN reported_at, DROP COLUMN introduced_by,
        DROP COLUMN need_answered_by, DROP COLUMN offer_answered_by, DROP COLUMN next_step, DROP COLUMN note`);
  }
}
