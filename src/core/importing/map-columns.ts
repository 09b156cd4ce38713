import type { ColumnDefinition } from './column-definition.js';
import { fold } from './fold.js';

/** Which column of the file holds each field: its position from 0. */
export type ColumnMapping<Field extends string> = Partial<Record<Field, number>>;

/** Words that name their column even inside a longer title (« SIRET du siège social »). */
const telling = [
  'siret',
  'siren',
  'rna',
  'insee',
  'code postal',
  'courriel',
  'email',
  'telephone',
  'raison sociale',
];

const foldHeader = (text: string): string => fold(text.replace(/\([^)]*\)/g, ' ').replace(/^n[°º]/i, 'n '));

interface FoldedColumn<Field extends string> {
  field: Field;
  own: readonly string[];
  synonyms: readonly string[];
  telling: readonly string[];
}

const foldedColumns = new WeakMap<object, FoldedColumn<string>[]>();

/** The names of columns ready to compare, worked out once. */
function folded<Field extends string>(columns: readonly ColumnDefinition<Field>[]): FoldedColumn<Field>[] {
  const before = foldedColumns.get(columns);
  if (before) return before as FoldedColumn<Field>[];
  const list = columns.map(({ field, header, label, synonyms }) => {
    const names = [header, ...synonyms].map(fold);
    const own = [fold(header), foldHeader(label)];
    return { field, own, synonyms: names, telling: telling.filter((word) => names.includes(word)) };
  });
  foldedColumns.set(columns, list);
  return list;
}

/**
 * Guesses which column holds each field: canonical headers and labels first, then synonyms, then telling words.
 * A column serves one field and a field takes its first column. `chosen` is what the person mapped by hand: it
 * wins, and a field set to -1 stays empty.
 */
export function mapColumns<Field extends string>(
  header: readonly string[],
  columns: readonly ColumnDefinition<Field>[],
  chosen: ColumnMapping<Field> = {},
): ColumnMapping<Field> {
  const names = header.map((name) => foldHeader(name.slice(0, 200)));
  const mapping: ColumnMapping<Field> = {};
  const used = new Set<number>();
  const assign = (field: Field, at: number) => {
    if (at < 0 || at >= header.length || used.has(at) || mapping[field] !== undefined) return;
    mapping[field] = at;
    used.add(at);
  };
  for (const { field } of columns) assign(field, chosen[field] ?? -1);
  const open = folded(columns).filter(({ field }) => chosen[field] === undefined);
  const guess = (matches: (name: string, column: FoldedColumn<Field>) => boolean) => {
    for (const column of open) {
      assign(
        column.field,
        names.findIndex((name, at) => !used.has(at) && matches(name, column)),
      );
    }
  };
  guess((name, { own }) => own.includes(name));
  guess((name, { synonyms }) => synonyms.includes(name));
  guess((name, column) => column.telling.some((word) => ` ${name} `.includes(` ${word} `)));
  return mapping;
}

/** How many columns of a header line are known: the kind of rows with the most is what the file holds. */
export const countKnown = <Field extends string>(
  header: readonly string[],
  columns: readonly ColumnDefinition<Field>[],
): number => Object.keys(mapColumns(header, columns)).length;
