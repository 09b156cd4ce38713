import type { ColumnDefinition } from './columns.js';
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
  const folded = header.map(foldHeader);
  const mapping: ColumnMapping<Field> = {};
  const used = new Set<number>();
  const assign = (field: Field, at: number) => {
    if (at < 0 || at >= header.length || used.has(at) || mapping[field] !== undefined) return;
    mapping[field] = at;
    used.add(at);
  };
  for (const { field } of columns) assign(field, chosen[field] ?? -1);
  const open = columns.filter(({ field }) => chosen[field] === undefined);
  for (const { field, header: own, label } of open) {
    assign(
      field,
      folded.findIndex((name, at) => !used.has(at) && (name === fold(own) || name === foldHeader(label))),
    );
  }
  for (const { field, synonyms } of open) {
    const names = synonyms.map(fold);
    assign(
      field,
      folded.findIndex((name, at) => !used.has(at) && names.includes(name)),
    );
  }
  for (const { field, header: own, synonyms } of open) {
    const words = telling.filter((word) => [own, ...synonyms].map(fold).includes(word));
    assign(
      field,
      folded.findIndex(
        (name, at) => !used.has(at) && words.some((word) => ` ${name} `.includes(` ${word} `)),
      ),
    );
  }
  return mapping;
}

/** How many columns of a header line are known: the kind of rows with the most is what the file holds. */
export const countKnown = <Field extends string>(
  header: readonly string[],
  columns: readonly ColumnDefinition<Field>[],
): number => Object.keys(mapColumns(header, columns)).length;
