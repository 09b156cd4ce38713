import type { EntityManager } from 'typeorm';
import type { Side } from '../../core/scoring/types.js';

interface Listed {
  id: string;
  side: Side;
}

/** The list a possible partner of a listing has now, their own pairing apart. */
export interface PartnerList {
  id: string;
  open: number;
  lowest: number;
  /** One of the two said no to the other. */
  refused: boolean;
  unlikely: boolean;
}

const columns = (side: Side) => (side === 'need' ? ['need_id', 'offer_id'] : ['offer_id', 'need_id']);

/** Partners a listing has as *rencontres improbables*. */
export async function unlikelyPartners(manager: EntityManager, { id, side }: Listed): Promise<string[]> {
  const [own, partner] = columns(side);
  const rows: { id: string }[] = await manager.query(
    `SELECT ${partner} AS id FROM suggestion WHERE ${own} = $1 AND status = 'open' AND unlikely`,
    [id],
  );
  return rows.map(({ id }) => id);
}

export async function partnerLists(
  manager: EntityManager,
  { id, side }: Listed,
  partners: string[],
): Promise<Map<string, PartnerList>> {
  const [own, partner] = columns(side);
  const rows: PartnerList[] = await manager.query(
    `SELECT given.id, list.open, list.lowest,
       coalesce(mine.status = 'refused', false) AS refused,
       coalesce(mine.status = 'open' AND mine.unlikely, false) AS unlikely
     FROM unnest($2::uuid[]) AS given (id)
     LEFT JOIN suggestion AS mine ON mine.${own} = $1 AND mine.${partner} = given.id
     CROSS JOIN LATERAL (
       SELECT count(*)::int AS open, coalesce(min(score), 0) AS lowest FROM suggestion
       WHERE suggestion.${partner} = given.id AND suggestion.${own} <> $1 AND status = 'open' AND NOT unlikely) AS list`,
    [id, partners],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
