import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import { CSV_START, csvLine } from '../../core/exporting/csv.js';
import { refusedHeader, refusedRow } from '../../core/importing/refused-row.js';
import { inSameScope } from '../../platform/database/scope.js';
import { PAGE_SIZE, pageOf } from '../../platform/http/page.dto.js';
import type { ImportRowPage, KeptChanges, RowsQuery } from './import.dto.js';
import { ImportChange } from './import-change.entity.js';
import { ImportRow } from './import-row.entity.js';
import { ImportsService } from './imports.service.js';

const BATCH = 1000;
const KEPT_SHOWN = 200;

/** What became of a file's rows, read page by page. */
@Injectable()
export class ImportResults {
  constructor(
    @InjectRepository(ImportRow) private readonly rows: Repository<ImportRow>,
    @InjectRepository(ImportChange) private readonly changes: Repository<ImportChange>,
    private readonly imports: ImportsService,
  ) {}

  async page(laboId: string, id: string, { fate, search, page }: RowsQuery): Promise<ImportRowPage> {
    await this.imports.get(laboId, id);
    const query = this.rows
      .createQueryBuilder('row')
      .where('row.importId = :id AND row.laboId = :laboId', { id, laboId });
    if (fate === 'warned')
      query.andWhere(`row.fate IN ('create', 'update') AND cardinality(row.messages) > 0`);
    else if (fate) query.andWhere('row.fate = :fate', { fate });
    if (search?.trim())
      query.andWhere(
        `(plain(row.label) LIKE '%' || plain(:search) || '%'
          OR plain(array_to_string(row.messages, ' ')) LIKE '%' || plain(:search) || '%')`,
        { search: search.trim() },
      );
    const [items, total] = await query
      .orderBy('row.record')
      .offset((page - 1) * PAGE_SIZE)
      .limit(PAGE_SIZE)
      .getManyAndCount();
    const views = items.map(({ record, line, fate: own, label, messages, targetId }) => ({
      record,
      line,
      fate: own,
      label,
      messages,
      targetId,
    }));
    return pageOf(views, total, page);
  }

  /** The rows not taken, the reason in a last column, as they are read. */
  async refused(laboId: string, id: string): Promise<{ name: string; csv: Readable }> {
    const { fileName, header } = await this.imports.get(laboId, id);
    const name = `${fileName.replace(/\.\w{1,5}$/, '')} - lignes à corriger.csv`;
    return { name, csv: Readable.from(inSameScope(this.refusedLines(id, header))) };
  }

  private async *refusedLines(importId: string, header: string[]): AsyncGenerator<string> {
    yield CSV_START + csvLine(refusedHeader(header));
    for (let page = 0; ; page++) {
      const rows = await this.rows.find({
        where: { importId, fate: In(['duplicate', 'refused']) },
        order: { record: 'ASC' },
        skip: page * BATCH,
        take: BATCH,
      });
      yield rows
        .map(({ cells, messages }) => csvLine(refusedRow(header, { cells: cells ?? [], messages })))
        .join('');
      if (rows.length < BATCH) return;
    }
  }

  /** What an undoing left, the first ones. */
  async kept(laboId: string, id: string): Promise<KeptChanges> {
    await this.imports.get(laboId, id);
    const rows = await this.changes
      .createQueryBuilder('change')
      .where('change.importId = :id AND change.laboId = :laboId AND change.obstacle IS NOT NULL', {
        id,
        laboId,
      })
      .orderBy('change.record')
      .limit(KEPT_SHOWN)
      .getMany();
    return {
      items: rows.map(({ targetId, after, obstacle }) => {
        const { name, title } = after as { name?: string; title?: string };
        return { targetId, label: name ?? title ?? '', obstacle: obstacle! };
      }),
    };
  }
}
