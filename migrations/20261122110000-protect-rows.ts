import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  both,
  either,
  inScopes,
  ofAccount,
  ofLabo,
  ofStaff,
  protect,
  through,
  unprotect,
  where,
} from './row-security.js';

const SETTINGS = {
  scope_labos: 'labos',
  scope_staff_of: 'staff_of',
  scope_organisations: 'organisations',
};

const RULES: Record<string, Parameters<typeof protect>[2]> = {
  account: {
    read: either(
      ofAccount('id'),
      inScopes('sign-in'),
      through('labo_staff', 'id', 'account_id'),
      through('organisation_member', 'id', 'account_id'),
    ),
    write: either(ofAccount('id'), inScopes('sign-in')),
  },
  session: either(ofAccount(), inScopes('sign-in')),
  labo: {
    read: either(ofLabo('id'), inScopes('sign-in', 'installation')),
    write: either(ofStaff('id'), inScopes('installation')),
  },
  labo_staff: {
    read: either(ofLabo(), ofAccount(), inScopes('sign-in', 'installation')),
    write: either(ofStaff(), inScopes('installation')),
  },
  organisation: { read: either(ofLabo(), inScopes('sign-in')), write: ofLabo() },
  organisation_member: {
    read: either(ofAccount(), inScopes('sign-in'), through('organisation', 'organisation_id')),
    write: through('organisation', 'organisation_id'),
  },
  listing: ofLabo(),
  scoring_run: ofLabo(),
  suggestion: ofLabo(),
  introduction: ofLabo(),
  event: ofLabo(),
  registration: through('event', 'event_id'),
  wish: through('registration', 'from_registration_id'),
  event_schedule: through('event', 'event_id'),
  meeting: through('event_schedule', 'schedule_id'),
  digest_run: ofLabo(),
  digest: through('digest_run', 'run_id'),
  job_request: either(
    where((job) => `(${job}.payload ->> 'laboId')::uuid = ANY ((SELECT scope_labos())::uuid[])`),
    inScopes('queue'),
  ),
  outgoing_mail: either(
    ofLabo(),
    inScopes('outbox'),
    both(
      where((mail) => `${mail}.labo_id IS NULL`),
      inScopes('sign-in'),
    ),
  ),
};

/** The second wall: PostgreSQL itself shows each caller only the rows of its own Labos. */
export class ProtectRows20261122110000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, setting] of Object.entries(SETTINGS)) {
      await runner.query(`
        CREATE FUNCTION ${name}() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
        AS $$ SELECT coalesce(string_to_array(nullif(current_setting('tandem.${setting}', true), ''), ','), '{}')::uuid[] $$`);
    }
    await runner.query(`
      CREATE FUNCTION scope_account() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
      AS $$ SELECT nullif(current_setting('tandem.account', true), '')::uuid $$`);
    await runner.query(`
      CREATE FUNCTION scope_system() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
      AS $$ SELECT nullif(current_setting('tandem.system', true), '') $$`);
    for (const [table, rule] of Object.entries(RULES)) await protect(runner, table, rule);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(RULES)) await unprotect(runner, table);
    await runner.query(`DROP FUNCTION scope_system, scope_account`);
    await runner.query(`DROP FUNCTION ${Object.keys(SETTINGS).join(', ')}`);
  }
}
