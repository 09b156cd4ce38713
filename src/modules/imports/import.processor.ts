import { Processor } from '@nestjs/bullmq';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { DurableProcessor, type JobContext } from '../../platform/queue/durable-processor.js';
import type { JobPayload } from '../../platform/queue/job-request.entity.js';
import { FileImport } from './file-import.entity.js';
import { BEFORE_WORK, isWorking } from './import-status.js';
import { ImportWork } from './import-work.js';

/** Half a minute is long to wait for a worker that died; an import yields often enough to keep so short a lock. */
const SOON = { lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 20 };

/** Reads, tries, writes and undoes files. */
@Processor('imports', SOON)
export class ImportProcessor extends DurableProcessor {
  constructor(
    @InjectDataSource() database: DataSource,
    private readonly work: ImportWork,
  ) {
    super(database);
  }

  /** The import's own state says what to do, so that a job delivered twice or too late does nothing. */
  protected async handle({ importId }: JobPayload, context: JobContext): Promise<void> {
    const { requestId } = context;
    const fileImport = await this.database
      .getRepository(FileImport)
      .findOneBy({ id: importId, jobId: requestId });
    if (fileImport && isWorking(fileImport.status)) await this.work.do(fileImport.status, importId, context);
  }

  protected override async gaveUp({ importId }: JobPayload): Promise<void> {
    const imports = this.database.getRepository(FileImport);
    const fileImport = await imports.findOneBy({ id: importId });
    if (!fileImport || !isWorking(fileImport.status)) return;
    await imports.update(importId, {
      status: BEFORE_WORK[fileImport.status],
      problem:
        'Le travail n’a pas abouti ; rien n’a été changé. Recommencez, ou prévenez votre administrateur.',
    });
  }
}
