import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { listingChecker } from '../../core/importing/check-listings.js';
import { organisationChecker } from '../../core/importing/check-organisations.js';
import { kindOfTable } from '../../core/importing/find-header.js';
import type { TableRecord } from '../../core/importing/read-table.js';
import type { RowFate } from '../../core/importing/row-fate.js';
import { type StreamedTable, streamTable } from '../../core/importing/stream-table.js';
import { Gazetteer } from '../../core/territory/gazetteer.js';
import { Labo } from '../labos/labo.entity.js';
import { mappingOf, rememberedChoices } from './column-choices.js';
import type { FileImport } from './file-import.entity.js';
import { readFile } from './import-files.js';
import type { Draft } from './import-subject.js';
import { knownListings, knownOrganisations } from './known.js';
import { wellFormed } from './well-formed.js';

const EXAMPLES = 5;
const EXAMPLE_LETTERS = 120;

/** Reads a kept file: what it is, and what would become of each of its rows. */
@Injectable()
export class ImportReader {
  constructor(private readonly gazetteer: Gazetteer) {}

  /** What the file is. Goes to its end, so that one that breaks on the way is refused at once. */
  async examine(
    manager: EntityManager,
    { id, laboId, sheet }: FileImport,
    progress: (records: number) => Promise<void>,
  ): Promise<Partial<FileImport>> {
    const table = await this.open(manager, id, sheet);
    const examples: string[][] = [];
    let records = 0;
    for await (const { cells } of table.records()) {
      if (records++ < EXAMPLES)
        examples.push(cells.map((cell) => wellFormed(cell).slice(0, EXAMPLE_LETTERS)));
      if (records % 5000 === 0) await progress(records);
    }
    const header = table.header.map(wellFormed);
    const kind = kindOfTable(header);
    const { encoding, separator, sheets } = table;
    const columns = await rememberedChoices(manager, laboId, kind, header);
    return {
      encoding,
      separator,
      sheets: sheets.map(wellFormed),
      header,
      examples,
      records,
      kind,
      choices: { columns, side: null, updateKnown: false, verified: false, publish: false },
    };
  }

  /** The fate of every row, in order, as the Labo is now. */
  async *fates(manager: EntityManager, fileImport: FileImport): AsyncGenerator<RowFate<Draft>> {
    const table = await this.open(manager, fileImport.id, fileImport.sheet);
    const check = await this.checker(manager, fileImport, table.header);
    for await (const record of table.records()) yield check(record);
  }

  private open(manager: EntityManager, id: string, sheet: number): Promise<StreamedTable> {
    return streamTable(() => readFile(manager, id), sheet);
  }

  private async checker(
    manager: EntityManager,
    { laboId, kind, choices }: FileImport,
    header: string[],
  ): Promise<(record: TableRecord) => RowFate<Draft>> {
    const { departements } = await manager.findOneByOrFail(Labo, { id: laboId });
    const common = { gazetteer: this.gazetteer, departements, updateKnown: choices.updateKnown };
    const mapping = mappingOf(kind, choices.columns);
    const organisations = await knownOrganisations(manager, laboId);
    if (kind === 'organisations')
      return organisationChecker(header, { ...common, mapping, known: organisations });
    return listingChecker(header, {
      ...common,
      mapping,
      organisations,
      known: await knownListings(manager, laboId),
      today: new Date().toISOString().slice(0, 10),
      side: choices.side,
    });
  }
}
