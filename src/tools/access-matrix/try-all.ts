import type { Cell } from './cells.js';
import type { KeptRows } from './kept-rows.js';
import type { Seeded } from './seed.js';
import { type Outcome, tryCell, wrongWords } from './try-cell.js';

const AT_ONCE = 6;
/** What an administrator may change of every Labo: the Labo itself and who leads it. */
const ADMINISTERED = new Set(['labo', 'labo_logo', 'labo_staff', 'invitation', 'audit_entry']);
const READS = new Set(['GET', 'HEAD']);

/**
 * Makes every call: reads and refusals first, several at once, then the changes that are let in, one by one, each on
 * the rows as they were. Without the application's checks only the words and the other Labo's rows count.
 */
export async function tryAll(
  url: string,
  cells: readonly Cell[],
  seeded: Seeded,
  kept: KeptRows,
  withoutChecks: boolean,
): Promise<Outcome[]> {
  const foreignIds = Object.values(seeded.ids).flatMap(({ foreign }) => (foreign ? [foreign] : []));
  const foreignLabo = seeded.ids.labo.foreign!;
  const changes = (cell: Cell) => !READS.has(cell.operation.method) && (cell.allowed || withoutChecks);
  const outcomes: Outcome[] = [];

  const one = async (cell: Cell): Promise<Outcome> => {
    const { body, ...outcome } = await tryCell(url, cell, seeded, foreignIds);
    if (!withoutChecks) return outcome;
    const differs =
      cell.place === 'foreign' || typeof cell.operation.rule === 'string'
        ? wrongWords({ ...cell, role: staffLike(cell) }, outcome.status, body, foreignIds)
        : null;
    return { ...outcome, differs };
  };

  const quiet = cells.filter((cell) => !changes(cell));
  for (let start = 0; start < quiet.length; start += AT_ONCE)
    outcomes.push(...(await Promise.all(quiet.slice(start, start + AT_ONCE).map(one))));
  await kept.restore();

  for (const cell of cells.filter(changes)) {
    const outcome = await one(cell);
    if (outcome.status < 300) {
      const changed = await kept.changedOf(foreignLabo);
      const wrong = changed.filter((table) => cell.role !== 'administrator' || !ADMINISTERED.has(table));
      if (wrong.length > 0) outcome.differs ??= `changes rows of the other Labo: ${wrong.join(', ')}`;
      await kept.restore();
    }
    outcomes.push(outcome);
  }
  return outcomes;
}

/** Without checks, only the wall between Labos is tried: what the own Labo keeps to its staff is not at stake. */
const staffLike = ({ role }: Cell): Cell['role'] => (role === 'administrator' ? role : 'head');
