import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { TableKind } from '../../core/importing/import-report.js';
import { FileImport } from './file-import.entity.js';
import type { FateCounts } from './import-fate.js';
import { storeFile } from './import-files.js';
import { ImportWork } from './import-work.js';

const ALONE = { progress: async () => {}, finish: async () => {} };

/** Takes a file from beginning to end at once, for commands: no queue, columns as guessed, all that is good written. */
@Injectable()
export class DirectImports {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly work: ImportWork,
  ) {}

  async take(laboId: string, fileName: string, kind: TableKind, file: Uint8Array): Promise<FateCounts> {
    const id = crypto.randomUUID();
    const imports = this.database.getRepository(FileImport);
    await this.database.transaction(async (manager) => {
      await manager.insert(FileImport, { id, laboId, fileName, size: file.length, status: 'reading' });
      await storeFile(manager, { id, laboId }, file);
    });
    await this.work.do('reading', id, ALONE);
    const { choices, problem } = await imports.findOneByOrFail({ id });
    if (problem) throw new Error(`${fileName}: ${problem}`);
    await imports.update(id, { kind, choices: { ...choices, publish: true } });
    await this.work.do('writing', id, ALONE);
    return (await imports.findOneByOrFail({ id })).counts!;
  }
}
