import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FollowEachMessage20261122150000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE outgoing_mail
        ADD COLUMN kind text NOT NULL DEFAULT 'other',
        ADD COLUMN priority smallint NOT NULL DEFAULT 0,
        ADD COLUMN reply_to text,
        ADD COLUMN attachments jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN lease uuid,
        ADD COLUMN first_tried_at timestamptz,
        ADD COLUMN settled_as text,
        ADD COLUMN settled_at timestamptz`);
    await runner.query(`DROP INDEX ix_outgoing_mail_state_next_attempt_at`);
    await runner.query(
      `CREATE INDEX ix_outgoing_mail_state_priority_next_attempt_at
       ON outgoing_mail (state, priority, next_attempt_at)`,
    );
    await runner.query(`CREATE INDEX ix_outgoing_mail_labo_id_state ON outgoing_mail (labo_id, state)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX ix_outgoing_mail_labo_id_state`);
    await runner.query(`DROP INDEX ix_outgoing_mail_state_priority_next_attempt_at`);
    await runner.query(
      `CREATE INDEX ix_outgoing_mail_state_next_attempt_at ON outgoing_mail (state, next_attempt_at)`,
    );
    await runner.query(`UPDATE outgoing_mail SET state = 'queued' WHERE state = 'leased'`);
    await runner.query(`
      ALTER TABLE outgoing_mail DROP COLUMN kind, DROP COLUMN priority, DROP COLUMN reply_to,
        DROP COLUMN attachments, DROP COLUMN lease, DROP COLUMN first_tried_at,
        DROP COLUMN settled_as, DROP COLUMN settled_at`);
  }
}
