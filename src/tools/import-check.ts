import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type ImportReport, importReport, type TableKind } from '../core/importing/import-report.js';
import { readTable } from '../core/importing/read-table.js';
import { loadGazetteer } from '../platform/territory/load-gazetteer.js';

const usage = 'Usage : npm run -s import:check -- FICHIER [--json] [--kind organisations|listings]';

/**
 * `import:check -- FILE [--json]`: what an import of this file into an empty Labo would do, row by row, without
 * writing anything. Exits 0 when the file is read, 1 when it is no table, 2 when the command is misused.
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean' }, kind: { type: 'string' } },
    allowPositionals: true,
  });
  if (positionals.length !== 1 || (values.kind && !isKind(values.kind))) {
    console.error(usage);
    return 2;
  }
  const bytes = await readFile(positionals[0]).catch(() => null);
  if (bytes === null) {
    console.error(`Ce fichier ne s’ouvre pas : ${positionals[0]}`);
    return 2;
  }
  const table = readTable(bytes);
  const report = importReport(table, await loadGazetteer(), values.kind as TableKind | undefined);
  console.log(values.json ? JSON.stringify(report) : inWords(report));
  return report.problem ? 1 : 0;
}

const isKind = (text: string): text is TableKind => text === 'organisations' || text === 'listings';

function inWords({ encoding, separator, records, counts, problem, rows }: ImportReport): string {
  if (problem) return problem;
  return [
    `${records} enregistrements, ${encoding}, séparateur ${JSON.stringify(separator)}`,
    ...Object.entries(counts).map(([result, count]) => `  ${result} : ${count}`),
    ...rows
      .filter(({ reason }) => reason)
      .map(({ record, result, reason }) => `  ${record}. ${result} : ${reason}`),
  ].join('\n');
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
