import type { EntityManager } from 'typeorm';
import type { Fill, Side } from '../../../core/events/promote-waiting.js';
import type { Event } from '../event.entity.js';
import { Registration } from '../registration.entity.js';

export interface SideCounts extends Fill {
  waiting: Record<Side, number>;
}

/** Places held or offered, and people waiting, side by side. */
export async function countSides(manager: EntityManager, event: Event): Promise<SideCounts> {
  const rows = await manager
    .createQueryBuilder(Registration, 'registration')
    .select('registration.side', 'side')
    .addSelect(`count(*) FILTER (WHERE registration.state IN ('confirmed', 'offered'))::int`, 'taken')
    .addSelect(`count(*) FILTER (WHERE registration.state = 'waiting')::int`, 'waiting')
    .where('registration.eventId = :id', { id: event.id })
    .groupBy('registration.side')
    .getRawMany<{ side: Side; taken: number; waiting: number }>();
  const of = (side: Side, what: 'taken' | 'waiting') => rows.find((row) => row.side === side)?.[what] ?? 0;
  return {
    places: { association: event.associationPlaces, company: event.companyPlaces },
    taken: { association: of('association', 'taken'), company: of('company', 'taken') },
    waiting: { association: of('association', 'waiting'), company: of('company', 'waiting') },
  };
}
