import type { EntityManager } from 'typeorm';

/** Somebody a message goes to; without an account it reaches the organisation's own address. */
export interface Recipient {
  accountId: string | null;
  firstName: string;
  name: string;
  address: string;
}

/** An organisation's people, or the address it gave when nobody of it signs in. */
export async function recipientsOf(manager: EntityManager, organisationId: string): Promise<Recipient[]> {
  const people: Recipient[] = await manager.query(
    `SELECT account.id AS "accountId", first_name AS "firstName", first_name || ' ' || last_name AS name,
            email::text AS address
     FROM organisation_member JOIN account ON account.id = account_id
     WHERE organisation_id = $1 ORDER BY role = 'head' DESC, last_name, account.id`,
    [organisationId],
  );
  if (people.length > 0) return people;
  return manager.query(
    `SELECT NULL AS "accountId", coalesce(split_part(referent_name, ' ', 1), '') AS "firstName",
            coalesce(referent_name, name) AS name, email AS address
     FROM organisation WHERE id = $1 AND email IS NOT NULL`,
    [organisationId],
  );
}
