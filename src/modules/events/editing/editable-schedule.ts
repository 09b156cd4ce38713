import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import type { EditableMeeting, EditRoom } from '../../../core/events/schedule-edit.js';
import type { Event } from '../event.entity.js';
import { EventSchedule } from '../event-schedule.entity.js';

interface RoomRow {
  id: string;
  name: string;
  unavailable: number[];
}

/** Names and presence, for telling conflicts in words. */
export async function roomOf(manager: EntityManager, event: Event): Promise<EditRoom> {
  const rows: RoomRow[] = await manager.query(
    `SELECT registration.id, coalesce(organisation.usual_name, organisation.name) AS name,
            unavailable_rounds || CASE arrival
              WHEN 'absent' THEN ARRAY(SELECT generate_series(1, $2::int))
              WHEN 'late' THEN ARRAY(SELECT generate_series(1, late_until_round)) ELSE '{}' END AS unavailable
     FROM registration JOIN organisation ON organisation.id = organisation_id WHERE event_id = $1`,
    [event.id, event.rounds],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    rounds: event.rounds,
    tables: event.tables,
    nameOf: (id) => byId.get(id)?.name ?? '…',
    unavailable: (id) => byId.get(id)?.unavailable ?? [],
  };
}

export function meetingsFor(manager: EntityManager, scheduleId: string): Promise<EditableMeeting[]> {
  return manager.query(
    `SELECT id, round, table_number AS "table", association_id AS "associationId", company_id AS "companyId", locked
     FROM meeting WHERE schedule_id = $1`,
    [scheduleId],
  );
}

/** The draft, else what is published; null when nothing was computed yet. */
export async function shownSchedule(manager: EntityManager, eventId: string): Promise<EventSchedule | null> {
  const shown = await manager.findBy(EventSchedule, { eventId, state: In(['draft', 'published']) });
  return shown.find(({ state }) => state === 'draft') ?? shown[0] ?? null;
}

/** A timetable like this one in another state, with meeting rows of its own. Answers its id. */
export async function copySchedule(
  manager: EntityManager,
  source: EventSchedule,
  state: 'draft' | 'published',
): Promise<string> {
  const id = crypto.randomUUID();
  await manager.query(
    `INSERT INTO event_schedule (id, event_id, job_id, state, seed, version, problem, figures, published_at)
     SELECT $2, event_id, job_id, $3, seed, greatest(version, 2), problem, figures, CASE WHEN $3 = 'published' THEN now() END
     FROM event_schedule WHERE id = $1`,
    [source.id, id, state],
  );
  await manager.query(
    `INSERT INTO meeting (schedule_id, round, table_number, association_id, company_id, score, partnership_type,
                          why_for_association, why_for_company, locked, changed_at)
     SELECT $2, round, table_number, association_id, company_id, score, partnership_type,
            why_for_association, why_for_company, locked, changed_at FROM meeting WHERE schedule_id = $1`,
    [source.id, id],
  );
  return id;
}
