import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository, type SelectQueryBuilder } from 'typeorm';
import { departementName } from '../../core/territory/departements.js';
import { Gazetteer } from '../../core/territory/gazetteer.js';
import { PAGE_SIZE } from '../../platform/http/page.dto.js';
import { LabosService } from '../labos/labos.service.js';
import { Listing } from './listing.entity.js';
import type {
  FoundListings,
  ListingFilters,
  PlaceCount,
  SearchListings,
  TerritoryShape,
} from './listing-search.dto.js';
import { whereFilters, whereWords, wordsOf } from './search-conditions.js';
import { toListingView } from './to-listing-dto.js';

/** Looking through the published needs and offers of a Labo. */
@Injectable()
export class ListingSearch {
  constructor(
    @InjectRepository(Listing) private readonly listings: Repository<Listing>,
    private readonly labos: LabosService,
    private readonly gazetteer: Gazetteer,
  ) {}

  /** Close spellings are tried only when nothing answers exactly. */
  async search(laboId: string, { page, ...filters }: SearchListings): Promise<FoundListings> {
    const exact = await this.find(laboId, filters, page, false);
    const approximate = exact.total === 0 && wordsOf(filters.q).length > 0;
    const found = approximate ? await this.find(laboId, filters, page, true) : exact;
    return {
      ...found,
      page,
      pageSize: PAGE_SIZE,
      places: await this.places(laboId, filters, approximate),
      approximate: approximate && found.total > 0,
    };
  }

  /** How many were published after an instant. */
  async countSince(laboId: string, filters: ListingFilters, since: Date): Promise<number> {
    const query = this.published(laboId).andWhere('listing.published_at > :since', { since });
    whereWords(query, filters.q, false);
    whereFilters(query, filters, this.gazetteer);
    return query.getCount();
  }

  /** The départements of a Labo as faint dots, one a commune. */
  async territory(laboId: string): Promise<TerritoryShape> {
    const { departements } = await this.labos.get(laboId);
    return {
      departements: departements.map((code) => ({
        code,
        name: departementName(code) ?? code,
        communes: this.gazetteer
          .communesOf(code)
          .filter(({ lat }) => lat !== null)
          .map(({ lat, lon }) => [round(lon!), round(lat!)]),
      })),
    };
  }

  private async find(laboId: string, filters: ListingFilters, page: number, approximate: boolean) {
    const query = this.published(laboId);
    whereWords(query, filters.q, approximate);
    whereFilters(query, filters, this.gazetteer);
    if (filters.q) {
      query
        .addSelect(`ts_rank(listing.search, websearch_to_tsquery('french_plain', :q))`, 'rank')
        .setParameter('q', filters.q)
        .orderBy('rank', 'DESC');
    }
    const [listings, total] = await query
      .addOrderBy('listing.publishedAt', 'DESC', 'NULLS LAST')
      .addOrderBy('listing.id')
      .offset((page - 1) * PAGE_SIZE)
      .limit(PAGE_SIZE)
      .getManyAndCount();
    const labels = await this.labos.themeLabelsOf(laboId);
    return { items: listings.map((listing) => toListingView(listing, this.gazetteer, false, labels)), total };
  }

  private async places(laboId: string, filters: ListingFilters, approximate: boolean): Promise<PlaceCount[]> {
    const query = this.published(laboId);
    whereWords(query, filters.q, approximate);
    whereFilters(query, filters, this.gazetteer, false);
    const rows = await query
      .select('coalesce(listing.commune_code, organisation.commune_code)', 'code')
      .addSelect('count(*)::int', 'count')
      .groupBy('1')
      .getRawMany<{ code: string | null; count: number }>();
    return rows.flatMap(({ code, count }) => {
      const commune = code ? this.gazetteer.resolve(code) : null;
      if (!commune || commune.lat === null || commune.lon === null) return [];
      const { name, departement, lat, lon } = commune;
      return [{ code: commune.code, name, departement, lat: round(lat), lon: round(lon), count }];
    });
  }

  private published(laboId: string): SelectQueryBuilder<Listing> {
    return this.listings
      .createQueryBuilder('listing')
      .innerJoinAndSelect('listing.organisation', 'organisation')
      .where('listing.laboId = :laboId', { laboId })
      .andWhere(`listing.status = 'published'`);
  }
}

/** A hundred metres are enough for a map of départements. */
const round = (degrees: number) => Math.round(degrees * 1000) / 1000;
