import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { RowFate } from '../../core/importing/row-fate.js';
import { UnreadableTable } from '../../core/importing/stream-table.js';
import type { JobRequest } from '../../platform/queue/job-request.entity.js';
import { JobRequests } from '../../platform/queue/job-requests.js';
import { FileImport } from './file-import.entity.js';
import { countFate, fateOf, noFates } from './import-fate.js';
import { ImportReader } from './import-reader.js';
import { forgetRows, keepRows } from './import-rows.js';
import type { WorkingStatus } from './import-status.js';
import type { Draft } from './import-subject.js';
import { writeRows } from './import-writer.js';
import { undoImport } from './undo-import.js';

const BATCH = 500;
/** Works that change needs, offers or organisations. */
const CHANGING: WorkingStatus[] = ['writing', 'undoing'];

export interface Work {
  /** 0 to 1; throws when the work is to stop. */
  progress(share: number): Promise<void>;
  /** The last thing before a commit; throws when the work is to stop. */
  finish(manager: EntityManager): Promise<void>;
}

/**
 * The four works on a file, each in one transaction: what is cut on the way, by a cancellation or by a process that
 * dies, has never happened, and starts over.
 */
@Injectable()
export class ImportWork {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly reader: ImportReader,
    private readonly jobs: JobRequests,
  ) {}

  async do(status: WorkingStatus, importId: string, work: Work): Promise<void> {
    const job = await this.database.transaction(async (manager) => {
      const fileImport = await manager.findOneByOrFail(FileImport, { id: importId });
      await manager.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`import ${fileImport.laboId}`]);
      const outcome = await this[status](manager, fileImport, work);
      await work.finish(manager);
      await manager.update(FileImport, importId, { problem: null, ...outcome });
      return CHANGING.includes(status) ? this.askRescoring(manager, fileImport.laboId) : null;
    });
    if (job) await this.jobs.dispatch(job);
  }

  /** What this transaction wrote bears the moment it began. */
  private async askRescoring(manager: EntityManager, laboId: string): Promise<JobRequest> {
    const [{ moment }] = await manager.query('SELECT now() AS moment');
    return this.jobs.request(manager, 'rescoring', { laboId, since: moment.toISOString() });
  }

  private async reading(
    manager: EntityManager,
    fileImport: FileImport,
    { progress }: Work,
  ): Promise<Partial<FileImport>> {
    try {
      const about = Math.max(1, fileImport.size / 300);
      const examined = await this.reader.examine(manager, fileImport, (records) =>
        progress(Math.min(0.95, records / about)),
      );
      return { ...examined, status: 'to_map' };
    } catch (error) {
      if (error instanceof UnreadableTable) return { status: 'unreadable', problem: error.message };
      throw error;
    }
  }

  private async checking(manager: EntityManager, fileImport: FileImport, work: Work) {
    const counts = await this.throughRows(manager, fileImport, work, (batch) =>
      keepRows(manager, fileImport, batch),
    );
    return { status: 'checked' as const, counts };
  }

  /** Decides every row again: the Labo may have changed since the dry run. */
  private async writing(manager: EntityManager, fileImport: FileImport, work: Work) {
    const counts = await this.throughRows(manager, fileImport, work, async (batch) => {
      const targets = await writeRows(manager, fileImport, batch);
      await keepRows(manager, fileImport, batch, targets);
    });
    return { status: 'written' as const, counts, writtenAt: new Date() };
  }

  private async undoing(manager: EntityManager, fileImport: FileImport) {
    return { status: 'undone' as const, undone: await undoImport(manager, fileImport) };
  }

  private async throughRows(
    manager: EntityManager,
    fileImport: FileImport,
    { progress }: Work,
    take: (batch: RowFate<Draft>[]) => Promise<void>,
  ) {
    await forgetRows(manager, fileImport.id);
    const counts = noFates();
    let batch: RowFate<Draft>[] = [];
    let done = 0;
    const flush = async () => {
      await take(batch);
      done += batch.length;
      batch = [];
      await progress((0.98 * done) / Math.max(1, fileImport.records));
    };
    for await (const fate of this.reader.fates(manager, fileImport)) {
      countFate(counts, fateOf(fate), fate.messages);
      batch.push(fate);
      if (batch.length === BATCH) await flush();
    }
    if (batch.length > 0) await flush();
    return counts;
  }
}
