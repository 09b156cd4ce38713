import type { Gazetteer } from '../territory/gazetteer.js';
import { resolveCommune, type WrittenCommune } from './resolve-commune.js';
import type { RowReader } from './row-reader.js';

type CommuneField = 'inseeCode' | 'postalCode' | 'communeName';
type Row = Pick<RowReader<CommuneField>, 'cell' | 'refuse' | 'warn'>;

const written = (row: Row): WrittenCommune => ({
  inseeCode: row.cell('inseeCode'),
  postalCode: row.cell('postalCode'),
  name: row.cell('communeName'),
});

/** Whether the row says anything of its commune. */
export const namesCommune = (row: Row): boolean => Object.values(written(row)).some((cell) => cell !== '');

/** The INSEE code of the row's commune; one that cannot be told refuses the row. */
export function readCommune(
  row: Row,
  context: { gazetteer: Gazetteer; departements?: readonly string[] },
): string | null {
  const finding = resolveCommune(written(row), context.gazetteer, context.departements);
  if ('refusal' in finding) {
    row.refuse(finding.refusal);
    return null;
  }
  if (finding.warning) row.warn(finding.warning);
  return finding.commune?.code ?? null;
}
