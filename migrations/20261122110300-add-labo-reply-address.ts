import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddLaboReplyAddress20261122110300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE labo ADD COLUMN reply_address text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE labo DROP COLUMN reply_address`);
  }
}
