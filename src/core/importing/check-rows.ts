import type { ColumnMapping } from './map-columns.js';
import type { TableRecord } from './read-table.js';
import type { RowFate } from './row-fate.js';
import { type Repeats, RowReader } from './row-reader.js';

/** What makes the rows of one kind of file different from those of another. */
export interface RowRules<Field extends string, Draft> {
  mapping: ColumnMapping<Field>;
  /** How many columns the header has. */
  width: number;
  /** What the Labo has, by the Labo's own references. */
  known: Iterable<{ id: string; reference?: string | null }>;
  /** A row that surely repeats a known one brings it up to date. */
  updateKnown: boolean;
  read(row: RowReader<Field>): Draft;
  /** What the draft repeats, in the Labo or higher in the file. */
  repeats(draft: Draft): Repeats | null;
  /** A last word on a row that repeats nothing. */
  remark?(draft: Draft, row: RowReader<Field>): void;
  /** Remembers an accepted or duplicate row for those below. */
  accept(draft: Draft, record: number): void;
}

/** Decides the fate of rows one after the other; it remembers only what tells duplicates. */
export function rowChecker<Field extends string, Draft extends { reference: string | null }>(
  rules: RowRules<Field, Draft>,
): (record: TableRecord) => RowFate<Draft> {
  const references = new Map<string, string>();
  for (const { id, reference } of rules.known) if (reference) references.set(reference, id);
  const recordOfReference = new Map<string, number>();
  const recordOfUpdated = new Map<string, number>();

  return (record) => {
    const row = new RowReader<Field>(rules.mapping, record, rules.width);
    const draft = rules.read(row);
    const earlier = draft.reference ? recordOfReference.get(draft.reference) : undefined;
    if (earlier) row.refuse(`La référence ${draft.reference} est déjà celle de l’enregistrement ${earlier}.`);
    const named = draft.reference ? (references.get(draft.reference) ?? null) : null;
    const { updates, repeats } = settle(rules.repeats(draft), named, rules.updateKnown, recordOfUpdated);
    if (!repeats) rules.remark?.(draft, row);
    const fate = row.fate(draft, repeats, updates);
    if (fate.draft) {
      rules.accept(draft, record.record);
      if (draft.reference) recordOfReference.set(draft.reference, record.record);
      if (updates && !repeats) recordOfUpdated.set(updates, record.record);
    }
    return fate;
  };
}

/** Which known one a row brings up to date, and what makes it a duplicate instead. */
function settle(
  found: Repeats | null,
  named: string | null,
  updateKnown: boolean,
  recordOfUpdated: ReadonlyMap<string, number>,
): { updates: string | null; repeats: Repeats | null } {
  const own = !found || (found.existingId !== null && found.existingId === named);
  const mayUpdate = !own && updateKnown && named === null && found.sure && found.existingId !== null;
  if (!own && !mayUpdate) return { updates: named, repeats: found };
  const updates = named ?? found?.existingId ?? null;
  const record = updates === null ? undefined : recordOfUpdated.get(updates);
  if (record === undefined) return { updates, repeats: null };
  const message = `Doublon : met à jour la même fiche que l’enregistrement ${record}.`;
  return { updates: null, repeats: { record, existingId: updates, message, sure: true } };
}
