import type { MigrationInterface, QueryRunner } from 'typeorm';
import { both, either, inScopes, ofAccount, ofLabo, protect, unprotect } from './row-security.js';

/** What is new in a saved search is told once by the digests, which see the searches of one Labo's people. */
export class TellSearchNews20261122172000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE saved_search ADD told_at timestamptz');
    await unprotect(runner, 'saved_search');
    await protect(runner, 'saved_search', both(ofLabo(), either(ofAccount(), inScopes('digests'))));
  }

  async down(runner: QueryRunner): Promise<void> {
    await unprotect(runner, 'saved_search');
    await protect(runner, 'saved_search', both(ofLabo(), ofAccount()));
    await runner.query('ALTER TABLE saved_search DROP told_at');
  }
}
