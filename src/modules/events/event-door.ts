import type { DataSource } from 'typeorm';
import { asSystem, enterScope, NOBODY } from '../../platform/database/scope.js';
import { notFound } from '../../platform/http/refusal.js';
import { UNKNOWN_EVENT } from './staff-events.js';

/** Anybody may come to an event's public page: for the rest of the request, the rows of its Labo are in sight. */
export async function enterByEvent(database: DataSource, eventId: string): Promise<void> {
  const [found] = await asSystem('event-door', () =>
    database.query(`SELECT labo_id AS "laboId" FROM event WHERE id = $1`, [eventId]),
  );
  if (!found) throw notFound(UNKNOWN_EVENT);
  enterScope({ ...NOBODY, labos: [found.laboId] });
}
