import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { organisationColumns } from '../../core/importing/organisation-columns.js';
import { labelOfObjectiveFamily } from '../../core/taxonomy/objective-families.js';
import { labelOfOrganisationKind } from '../../core/taxonomy/organisation-kinds.js';
import { labelOfPerimeter } from '../../core/taxonomy/perimeters.js';
import { labelOfTheme } from '../../core/taxonomy/themes.js';
import { Gazetteer } from '../../core/territory/gazetteer.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { communeName, sizeLabel } from '../organisations/to-organisation-dto.js';
import type { ExportQuery } from './export.dto.js';
import { column, type ExportList, listed, phoneCell } from './export-list.js';
import { inOrder } from './in-order.js';

/** Titles are those the import knows: what leaves can come back. */
const titleOf = (field: string): string => organisationColumns.find((one) => one.field === field)!.label;
const of = (field: string, cell: (organisation: Organisation) => string | number | null) =>
  column<Organisation>(titleOf(field), cell);

const verifications = { to_check: 'À vérifier', verified: 'Vérifiée', refused: 'Refusée' };

@Injectable()
export class OrganisationsExport implements ExportList<Organisation> {
  readonly title = 'Organisations';
  readonly columns;

  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly organisations: OrganisationsService,
    gazetteer: Gazetteer,
  ) {
    this.columns = [
      of('reference', ({ reference }) => reference),
      of('name', ({ name }) => name),
      of('usualName', ({ usualName }) => usualName),
      of('kind', ({ kind }) => labelOfOrganisationKind(kind)),
      of('siren', ({ siren }) => siren),
      of('siret', ({ siret }) => siret),
      of('rna', ({ rna }) => rna),
      of('court', ({ courtRegister }) => courtRegister?.court ?? null),
      of('volume', ({ courtRegister }) => courtRegister?.volume ?? null),
      of('folio', ({ courtRegister }) => courtRegister?.folio ?? null),
      of('amalia', ({ courtRegister }) => courtRegister?.amalia ?? null),
      of('size', sizeLabel),
      of('inseeCode', ({ communeCode }) => communeCode),
      of('communeName', ({ communeCode }) => communeName(gazetteer, communeCode)),
      of('perimeter', ({ perimeter }) => perimeter && labelOfPerimeter(perimeter)),
      of('themes', ({ themes }) => listed(themes, labelOfTheme)),
      of('odd', ({ odd }) => odd.join(' | ')),
      of('objectives', ({ objectives }) => listed(objectives, labelOfObjectiveFamily)),
      of('email', ({ email }) => email),
      of('phone', ({ phone }) => phoneCell(phone)),
      of('referentName', ({ referentName }) => referentName),
      of('referentFunction', ({ referentFunction }) => referentFunction),
      of('website', ({ website }) => website),
      of('description', ({ presentation }) => presentation),
      of('capacity', ({ capacity }) => capacity),
      column<Organisation>('Vérification', ({ verification }) => verifications[verification]),
    ];
  }

  ids(laboId: string, { search, kind }: ExportQuery): Promise<string[]> {
    return this.organisations.idsFound({ laboId, search, kind });
  }

  rows(laboId: string, ids: readonly string[]): Promise<Organisation[]> {
    return inOrder(this.database.getRepository(Organisation), laboId, ids);
  }
}
