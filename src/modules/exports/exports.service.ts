import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { CSV_START, csvLine } from '../../core/exporting/csv.js';
import { type ExportCell, xlsxStream } from '../../core/exporting/xlsx.js';
import { Audit } from '../../platform/audit/audit.js';
import { inSameScope } from '../../platform/database/scope.js';
import { MeetingsExport, ParticipantsExport } from './event-exports.js';
import type { ExportName, ExportQuery } from './export.dto.js';
import type { ExportList } from './export-list.js';
import { ListingsExport } from './listings-export.js';
import { OrganisationsExport } from './organisations-export.js';
import { IntroductionsExport, SuggestionsExport } from './suggestions-export.js';
import { TasksExport } from './tasks-export.js';

const BATCH = 500;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Every list as a file, made while it is sent. */
@Injectable()
export class ExportsService {
  private readonly lists: Record<ExportName, ExportList>;

  constructor(
    organisations: OrganisationsExport,
    listings: ListingsExport,
    suggestions: SuggestionsExport,
    introductions: IntroductionsExport,
    participants: ParticipantsExport,
    meetings: MeetingsExport,
    tasks: TasksExport,
    private readonly audit: Audit,
  ) {
    this.lists = { organisations, listings, suggestions, introductions, participants, meetings, tasks };
  }

  /** Which rows is settled at once; what they hold is read as the file goes. */
  async export(
    laboId: string,
    name: ExportName,
    query: ExportQuery,
    today: string,
  ): Promise<{ content: Readable; name: string; type: string; rows: number }> {
    const list = this.lists[name];
    const ids = await list.ids(laboId, query);
    await this.audit.record({
      action: 'data.exported',
      labos: [laboId],
      object: { kind: 'list', id: name, name: list.title },
      details: { format: query.format, rows: ids.length },
    });
    const rows = inSameScope(rowsOf(list, laboId, ids));
    const titles = list.columns.map(({ title }) => title);
    const content = query.format === 'csv' ? csvText(titles, rows) : xlsxStream(list.title, titles, rows);
    return {
      content: Readable.from(content),
      name: `${list.title} ${today}.${query.format}`,
      type: query.format === 'csv' ? 'text/csv; charset=utf-8' : XLSX,
      rows: ids.length,
    };
  }
}

async function* rowsOf(list: ExportList, laboId: string, ids: string[]): AsyncGenerator<ExportCell[]> {
  for (let from = 0; from < ids.length; from += BATCH) {
    for (const row of await list.rows(laboId, ids.slice(from, from + BATCH)))
      yield list.columns.map(({ cell }) => cell(row));
  }
}

async function* csvText(titles: string[], rows: AsyncIterable<ExportCell[]>): AsyncGenerator<string> {
  yield CSV_START + csvLine(titles);
  for await (const cells of rows) yield csvLine(cells.map((cell) => (cell === null ? '' : String(cell))));
}
