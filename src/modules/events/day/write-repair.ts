import type { EntityManager } from 'typeorm';
import type { RepairProposal } from '../../../core/scheduling/repair-proposal.js';
import { Refusal } from '../../../platform/http/refusal.js';
import { copySchedule } from '../editing/editable-schedule.js';
import type { Event } from '../event.entity.js';
import { EventSchedule } from '../event-schedule.entity.js';
import { Meeting } from '../meeting.entity.js';
import { type PairScore, pairingId } from '../to-scheduling-problem.js';

/** Writes what a repair changes as a new published timetable; the former stays in the history. Answers the new id. */
export async function writeRepair(
  manager: EntityManager,
  event: Event,
  published: EventSchedule,
  { comparison }: RepairProposal,
  reasons: PairScore[],
): Promise<string> {
  const { affected } = await manager.update(
    EventSchedule,
    { id: published.id, state: 'published' },
    { state: 'replaced' },
  );
  if (affected !== 1)
    throw new Refusal(409, 'Quelqu’un vient de réparer l’agenda. Demandez une autre proposition.');
  await manager.update(EventSchedule, { eventId: event.id, state: 'draft' }, { state: 'replaced' });
  const id = await copySchedule(manager, published, 'published');
  const why = new Map(reasons.map((pair) => [pairingId(pair.associationId, pair.companyId), pair]));
  const gone = comparison.changes.flatMap((one) => (one.change === 'removed' ? [one.pairing] : []));
  const moved = comparison.changes.flatMap((one) => (one.change === 'moved' ? [one.after] : []));
  const added = comparison.changes.flatMap((one) => (one.change === 'added' ? [one.after] : []));
  const pairs = (ids: string[]) => [ids.map((one) => one.split('~')[0]), ids.map((one) => one.split('~')[1])];
  await manager.query(
    `DELETE FROM meeting USING unnest($2::uuid[], $3::uuid[]) AS gone (a, c)
     WHERE schedule_id = $1 AND association_id = gone.a AND company_id = gone.c`,
    [id, ...pairs(gone)],
  );
  const movedPairs = pairs(moved.map(({ pairing }) => pairing));
  await manager.query(
    `UPDATE meeting SET round = -there.place, table_number = -there.place
     FROM unnest($2::uuid[], $3::uuid[]) WITH ORDINALITY AS there (a, c, place)
     WHERE schedule_id = $1 AND association_id = there.a AND company_id = there.c`,
    [id, ...movedPairs],
  );
  await manager.query(
    `UPDATE meeting SET round = there.r, table_number = there.t, changed_at = now()
     FROM unnest($2::uuid[], $3::uuid[], $4::int[], $5::int[]) AS there (a, c, r, t)
     WHERE schedule_id = $1 AND association_id = there.a AND company_id = there.c`,
    [id, ...movedPairs, moved.map(({ round }) => round), moved.map(({ table }) => table)],
  );
  await manager.insert(
    Meeting,
    added.map(({ pairing, round, table }) => {
      const [associationId, companyId] = pairing.split('~');
      const known = why.get(pairing);
      return {
        scheduleId: id,
        round,
        tableNumber: table,
        associationId,
        companyId,
        score: known?.score ?? 0,
        partnershipType: known?.partnershipType ?? null,
        whyForAssociation: known?.whyForAssociation ?? null,
        whyForCompany: known?.whyForCompany ?? null,
        changedAt: new Date(),
      };
    }),
  );
  await manager.query(
    `INSERT INTO event_day (event_id, labo_id) VALUES ($1, $2)
     ON CONFLICT (event_id) DO UPDATE SET version = event_day.version + 1`,
    [event.id, event.laboId],
  );
  return id;
}
