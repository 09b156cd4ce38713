import type { EntityManager } from 'typeorm';
import { asSystem, type SystemScope } from '../../platform/database/scope.js';

/** What opens the account or belongs to it alone. */
const GONE = [
  'session',
  'second_factor',
  'linked_identity',
  'known_device',
  'organisation_member',
  'labo_staff',
  'notice',
  'saved_search',
];

/** `$1`: the account; `$2`: its address. Only rows about this address, whichever Labo wrote them. */
const NAMELESS: [SystemScope, string][] = [
  [
    'outbox',
    // Messages stay as counted facts; whom they named, and what they said, do not. One still waiting is not sent.
    `UPDATE outgoing_mail SET to_address = $1::text || '@efface.invalid', to_name = '', subject = '', html = '', text = '',
       headers = '{}', attachments = '[]', reply_to = NULL, last_error = NULL,
       state = CASE WHEN state IN ('queued', 'leased') THEN 'failed' ELSE state END
     WHERE lower(to_address) = lower($2)`,
  ],
  [
    'outbox',
    `UPDATE mail_trouble SET address = $1::text || '@efface.invalid', detail = NULL WHERE address = $2::citext`,
  ],
  ['sign-in', `UPDATE invitation SET email = $1::text || '@efface.invalid' WHERE email = $2::citext`],
];

/** Takes away what could name a person: in the caller's transaction, once the act itself is recorded. */
export async function forgetPerson(manager: EntityManager, id: string, email: string): Promise<void> {
  for (const table of GONE) await manager.query(`DELETE FROM ${table} WHERE account_id = $1`, [id]);
  for (const [scope, statement] of NAMELESS)
    await asSystem(scope, () => manager.query(statement, [id, email]));
  await manager.query(
    `UPDATE account SET email = id || '@efface.invalid', first_name = 'Compte', last_name = 'effacé',
       password_hash = NULL, second_factor = false, claimed_siret = NULL, digest = 'never', erased_at = now()
     WHERE id = $1`,
    [id],
  );
}
