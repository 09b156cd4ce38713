import { Injectable } from '@nestjs/common';
import { InjectDataSource, InjectRepository } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In, Repository } from 'typeorm';
import { french } from '../../core/kernel/french-typography.js';
import { Audit } from '../../platform/audit/audit.js';
import type { Actor } from '../../platform/http/access.js';
import { PAGE_SIZE, pageOf } from '../../platform/http/page.dto.js';
import { notFound, Refusal } from '../../platform/http/refusal.js';
import { JobRequests } from '../../platform/queue/job-requests.js';
import { columnsOf, rememberColumns } from './column-choices.js';
import { FileImport, type ImportChoices } from './file-import.entity.js';
import type { ImportList, ImportSettings, ImportView } from './import.dto.js';
import { receiveFile, storeFile } from './import-files.js';
import {
  BEFORE_WORK,
  DISCARDABLE,
  IMPORT_MOVES,
  type ImportMove,
  isWorking,
  UNDO_DAYS,
  undoableUntil,
} from './import-status.js';
import { toImportSummary, toImportView } from './to-import-dto.js';

/** Takes a Labo's files from their arrival to their undoing; the worker does what takes time. */
@Injectable()
export class ImportsService {
  constructor(
    @InjectRepository(FileImport) private readonly imports: Repository<FileImport>,
    @InjectDataSource() private readonly database: DataSource,
    private readonly jobs: JobRequests,
    private readonly audit: Audit,
  ) {}

  /** Keeps the file and has it read. */
  async upload(
    laboId: string,
    fileName: string,
    arriving: AsyncIterable<Uint8Array>,
    actor: Actor,
  ): Promise<ImportView> {
    const file = await receiveFile(arriving);
    const id = crypto.randomUUID();
    const job = await this.database.transaction(async (manager) => {
      await this.forgetOld(manager, laboId);
      const job = await this.jobs.request(manager, 'imports', { laboId, importId: id });
      await manager.insert(FileImport, {
        id,
        laboId,
        accountId: actor.accountId,
        jobId: job.id,
        fileName: fileName.slice(0, 200),
        size: file.length,
        status: 'reading',
      });
      await storeFile(manager, { id, laboId }, file);
      return job;
    });
    await this.jobs.dispatch(job);
    return this.view(laboId, id);
  }

  async list(laboId: string, page: number): Promise<ImportList> {
    const [items, total] = await this.imports.findAndCount({
      where: { laboId },
      relations: { account: true },
      order: { createdAt: 'DESC', id: 'ASC' },
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
    });
    return pageOf(items.map(toImportSummary), total, page);
  }

  async view(laboId: string, id: string): Promise<ImportView> {
    return toImportView(await this.get(laboId, id));
  }

  /** Takes what was decided about the file, remembers the columns and tries the import without writing. */
  async check(laboId: string, id: string, settings: ImportSettings): Promise<ImportView> {
    const { header } = await this.get(laboId, id);
    const { kind, side, updateKnown, verified, publish } = settings;
    const columns = checkedColumns(settings, header);
    const choices: ImportChoices = { columns, side: side ?? null, updateKnown, verified, publish };
    return this.ask(laboId, id, 'check', { kind, choices }, (manager) =>
      rememberColumns(manager, laboId, kind, header, columns),
    );
  }

  /** Reads another sheet of the workbook. */
  async chooseSheet(laboId: string, id: string, sheet: number): Promise<ImportView> {
    const { sheets } = await this.get(laboId, id);
    if (sheet >= sheets.length) throw new Refusal(422, 'Ce classeur n’a pas cette feuille.');
    return this.ask(laboId, id, 'read', { sheet });
  }

  async confirm(laboId: string, id: string): Promise<ImportView> {
    const { fileName, kind, counts } = await this.get(laboId, id);
    return this.ask(laboId, id, 'confirm', {}, (manager) =>
      this.audit.record(
        {
          action: 'data.imported',
          labos: [laboId],
          object: { kind: 'import', id, name: fileName },
          details: { kind, create: counts?.create ?? 0, update: counts?.update ?? 0 },
        },
        manager,
      ),
    );
  }

  async undo(laboId: string, id: string): Promise<ImportView> {
    const { status, writtenAt } = await this.get(laboId, id);
    if (status === 'written' && !undoableUntil(status, writtenAt, new Date()))
      throw new Refusal(409, `Cet import a plus de ${UNDO_DAYS} jours : il ne peut plus être défait.`);
    return this.ask(laboId, id, 'undo');
  }

  /** Stops the work under way; nothing of it remains. */
  async cancel(laboId: string, id: string): Promise<ImportView> {
    const { status, jobId } = await this.get(laboId, id);
    if (!isWorking(status) || !jobId) throw tooLate();
    await this.database.transaction(async (manager) => {
      if (!(await this.jobs.cancel(manager, jobId))) throw tooLate();
      await manager.update(FileImport, { id, status }, { status: BEFORE_WORK[status], ...unread(status) });
    });
    return this.view(laboId, id);
  }

  async discard(laboId: string, id: string): Promise<void> {
    const { affected } = await this.imports.delete({ id, laboId, status: In([...DISCARDABLE]) });
    if (affected === 0) throw tooLate();
  }

  async get(laboId: string, id: string): Promise<FileImport> {
    const found = await this.imports.findOne({
      where: { id, laboId },
      relations: { account: true, job: true },
    });
    if (!found) throw notFound('Cet import n’existe pas, ou plus.');
    return found;
  }

  /** Moves the import to the state in which the worker takes it. */
  private async ask(
    laboId: string,
    id: string,
    move: ImportMove,
    changes: Partial<FileImport> = {},
    also: (manager: EntityManager) => Promise<void> = async () => {},
  ): Promise<ImportView> {
    const { from, to } = IMPORT_MOVES[move];
    const job = await this.database.transaction(async (manager) => {
      const job = await this.jobs.request(manager, 'imports', { laboId, importId: id });
      const { affected } = await manager.update(
        FileImport,
        { id, laboId, status: In([...from]) },
        { ...changes, status: to, jobId: job.id, problem: null },
      );
      if (affected !== 1) throw tooLate();
      await also(manager);
      return job;
    });
    await this.jobs.dispatch(job);
    return this.view(laboId, id);
  }

  /** After the time to undo, only the figures of an import are kept. */
  private async forgetOld(manager: EntityManager, laboId: string): Promise<void> {
    for (const table of ['import_piece', 'import_row', 'import_change'])
      await manager.query(
        `DELETE FROM ${table} WHERE import_id IN (SELECT id FROM file_import
           WHERE labo_id = $1 AND created_at < now() - make_interval(days => $2))`,
        [laboId, UNDO_DAYS + 1],
      );
  }
}

const unread = (status: string): Partial<FileImport> =>
  status === 'reading' ? { problem: 'La lecture a été arrêtée. Envoyez de nouveau le fichier.' } : {};

const tooLate = () =>
  new Refusal(409, 'Cet import n’en est plus là. Rechargez la page pour voir où il en est.');

/** A field for each column, none twice, the needed ones there. */
function checkedColumns(
  { kind, columns, side }: ImportSettings,
  header: readonly string[],
): (string | null)[] {
  const known = columnsOf(kind);
  const chosen = header.map((_, at) => columns[at] || null);
  const names = chosen.filter((field) => field !== null);
  const problems = [
    ...names
      .filter((name) => !known.some(({ field }) => field === name))
      .map(() => 'Une colonne est inconnue.'),
    ...known
      .filter(({ field }) => names.indexOf(field) !== names.lastIndexOf(field))
      .map(({ label }) => `« ${label} » est choisi pour plusieurs colonnes.`),
    ...known
      .filter(({ field, required }) => required && !names.includes(field))
      .map(({ label }) => `Aucune colonne ne donne « ${label} ».`),
    ...(kind === 'listings' && !names.includes('side') && !side
      ? ['Dites si ces lignes sont des besoins ou des offres.']
      : []),
  ];
  if (problems.length === 0) return chosen;
  throw new Refusal(422, problems.join(' '), [{ field: 'columns', message: french(problems.join(' ')) }]);
}
