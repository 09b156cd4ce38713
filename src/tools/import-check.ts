import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { checkListings } from '../core/importing/check-listings.js';
import { checkOrganisations } from '../core/importing/check-organisations.js';
import { kindOfTable } from '../core/importing/find-header.js';
import { readTable, type Table } from '../core/importing/read-table.js';
import { countFates, type RowFate } from '../core/importing/row-fate.js';
import { loadGazetteer } from '../platform/territory/load-gazetteer.js';

/**
 * `import:check -- FILE [--json]`: what an import of this file into an empty Labo would do, row by row, without
 * writing anything. Exits 0 when the file is read, 1 when it is no table, 2 when the command is misused.
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean' }, kind: { type: 'string' } },
    allowPositionals: true,
  });
  if (positionals.length !== 1 || (values.kind && !['organisations', 'listings'].includes(values.kind))) {
    console.error('Usage : npm run -s import:check -- FICHIER [--json] [--kind organisations|listings]');
    return 2;
  }
  const table = readTable(await readFile(positionals[0]));
  const rows = await check(table, values.kind ?? kindOfTable(table.header));
  if (values.json) console.log(JSON.stringify(reportOf(table, rows)));
  else print(table, rows);
  return table.problem ? 1 : 0;
}

interface CheckedRow {
  fate: Pick<RowFate<unknown>, 'record' | 'line' | 'result' | 'messages'>;
  siret: string | null;
  insee: string | null;
}

async function check(table: Table, kind: string): Promise<CheckedRow[]> {
  if (table.problem) return [];
  const gazetteer = await loadGazetteer();
  if (kind === 'listings') {
    const fates = checkListings(table, { gazetteer });
    return fates.map((fate) => ({ fate, siret: null, insee: fate.draft?.commune ?? null }));
  }
  const fates = checkOrganisations(table, { gazetteer });
  return fates.map((fate) => ({
    fate,
    siret: fate.draft?.siret ?? null,
    insee: fate.draft?.commune ?? null,
  }));
}

function reportOf(table: Table, rows: readonly CheckedRow[]) {
  return {
    encoding: table.encoding,
    separator: table.separator,
    records: table.records.length,
    counts: countFates(rows.map(({ fate }) => fate)),
    ...(table.problem ? { problem: table.problem } : {}),
    rows: rows.map(({ fate, siret, insee }) => ({
      record: fate.record,
      result: fate.result,
      siret,
      insee,
      reason: fate.messages.length > 0 ? fate.messages.join(' ') : null,
    })),
  };
}

function print(table: Table, rows: readonly CheckedRow[]): void {
  if (table.problem) {
    console.log(table.problem);
    return;
  }
  const counts = countFates(rows.map(({ fate }) => fate));
  console.log(
    `${table.records.length} lignes, ${table.encoding}, séparateur ${JSON.stringify(table.separator)}`,
  );
  for (const [result, count] of Object.entries(counts)) console.log(`  ${result} : ${count}`);
  for (const { fate } of rows.filter((row) => row.fate.messages.length > 0)) {
    console.log(`  ligne ${fate.line}, ${fate.result} : ${fate.messages.join(' ')}`);
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
