import type { EntityManager } from 'typeorm';
import type { Settlement } from './outgoing-mail.entity.js';

/** Ends the doubt about messages: each is sent again, or counted as arrived. Answers how many still were in doubt. */
export async function settleUncertain(
  manager: EntityManager,
  ids: string[],
  as: Settlement,
): Promise<number> {
  const state = as === 'resent' ? 'queued' : 'sent';
  const [rows] = await manager.query(
    `UPDATE outgoing_mail SET state = $2, settled_as = $3, settled_at = now(), lease = NULL, leased_until = NULL,
       next_attempt_at = now(), sent_at = CASE WHEN $2 = 'sent' THEN coalesce(sent_at, now()) ELSE sent_at END
     WHERE id = ANY($1) AND state = 'uncertain' RETURNING id`,
    [ids, state, as],
  );
  return rows.length;
}

/**
 * Compares the uncertain messages with the Message-IDs that the server's log says it took: those are counted as
 * arrived, the others are sent again. The log is read after the list: a message that enters in doubt meanwhile waits
 * for the next time.
 */
export async function reconcileWithLog(
  manager: EntityManager,
  readLog: () => ReadonlySet<string> | Promise<ReadonlySet<string>>,
): Promise<{ arrived: number; resent: number }> {
  const uncertain: { id: string; messageId: string }[] = await manager.query(
    `SELECT id, message_id AS "messageId" FROM outgoing_mail WHERE state = 'uncertain'`,
  );
  const taken = await readLog();
  const idsOf = (arrived: boolean) =>
    uncertain.filter(({ messageId }) => taken.has(messageId) === arrived).map(({ id }) => id);
  return {
    arrived: await settleUncertain(manager, idsOf(true), 'considered_sent'),
    resent: await settleUncertain(manager, idsOf(false), 'resent'),
  };
}

/** Every Message-ID a log names, whatever the program that wrote it: `message-id=<…>` of Postfix and alike. */
export const messageIdsIn = (log: string): Set<string> => new Set(log.match(/<[^<>\s]+@[^<>\s]+>/g) ?? []);
