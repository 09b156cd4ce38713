import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { listingColumns } from '../../core/importing/listing-columns.js';
import { labelOfModality } from '../../core/taxonomy/modalities.js';
import { labelOfPartnershipType } from '../../core/taxonomy/partnership-types.js';
import { labelOfPerimeter } from '../../core/taxonomy/perimeters.js';
import { labelOfTheme } from '../../core/taxonomy/themes.js';
import { Gazetteer } from '../../core/territory/gazetteer.js';
import { Listing } from '../listings/listing.entity.js';
import { whereFilters, whereWords, wordsOf } from '../listings/search-conditions.js';
import { communeName } from '../organisations/to-organisation-dto.js';
import type { ExportQuery } from './export.dto.js';
import { column, type ExportList, listed } from './export-list.js';
import { inOrder } from './in-order.js';

const titleOf = (field: string): string => listingColumns.find((one) => one.field === field)!.header;
const of = (field: string, cell: (listing: Listing) => string | number | null) =>
  column<Listing>(titleOf(field), cell);

const statuses: Record<string, string> = {
  draft: 'Brouillon',
  published: 'Publié',
  paused: 'En pause',
  fulfilled: 'Pourvu',
  withdrawn: 'Retiré',
  expired: 'Échéance passée',
};

@Injectable()
export class ListingsExport implements ExportList<Listing> {
  readonly title = 'Besoins et offres';
  readonly columns;

  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly gazetteer: Gazetteer,
  ) {
    this.columns = [
      of('reference', ({ reference }) => reference),
      of('organisation', ({ organisation }) => organisation.name),
      of('side', ({ side }) => (side === 'need' ? 'Besoin' : 'Offre')),
      of('title', ({ title }) => title),
      of('description', ({ description }) => description),
      of('partnershipTypes', ({ partnershipTypes }) => listed(partnershipTypes, labelOfPartnershipType)),
      of('themes', ({ themes }) => listed(themes, labelOfTheme)),
      of('modalities', ({ modalities }) => listed(modalities, labelOfModality)),
      of('odd', ({ odd }) => odd.join(' | ')),
      of('beneficiaries', ({ beneficiaries }) => beneficiaries.join(' | ')),
      of('inseeCode', ({ communeCode }) => communeCode),
      of('communeName', ({ communeCode }) => communeName(gazetteer, communeCode)),
      of('perimeter', ({ perimeter }) => perimeter && labelOfPerimeter(perimeter)),
      of('amountMin', ({ amountMin }) => amountMin),
      of('amountMax', ({ amountMax }) => amountMax),
      of('quantity', ({ quantity }) => quantity),
      of('startsOn', ({ startsOn }) => startsOn),
      of('deadline', ({ deadline }) => deadline),
      of('reciprocity', ({ reciprocity }) => reciprocity),
      column<Listing>('État', ({ status }) => statuses[status] ?? status),
      column<Listing>('Pistes', ({ suggestionCount }) => suggestionCount),
    ];
  }

  /** Those the search shows with the same words and boxes; close spellings only when nothing answers exactly. */
  async ids(laboId: string, filters: ExportQuery): Promise<string[]> {
    const exact = await this.find(laboId, filters, false);
    const approximate = exact.length === 0 && wordsOf(filters.q).length > 0;
    return approximate ? this.find(laboId, filters, true) : exact;
  }

  private async find(laboId: string, filters: ExportQuery, approximate: boolean): Promise<string[]> {
    const { status, q } = filters;
    const query = this.database
      .getRepository(Listing)
      .createQueryBuilder('listing')
      .innerJoin('listing.organisation', 'organisation')
      .select('listing.id', 'id')
      .where('listing.laboId = :laboId', { laboId });
    if (status) query.andWhere('listing.status = :status', { status });
    whereWords(query, q, approximate);
    whereFilters(query, filters, this.gazetteer);
    const rows = await query
      .orderBy('listing.side')
      .addOrderBy('listing.title')
      .addOrderBy('listing.id')
      .getRawMany();
    return rows.map(({ id }) => id);
  }

  rows(laboId: string, ids: readonly string[]): Promise<Listing[]> {
    return inOrder(this.database.getRepository(Listing), laboId, ids, { organisation: true });
  }
}
