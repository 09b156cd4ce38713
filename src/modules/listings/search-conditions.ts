import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Gazetteer } from '../../core/territory/gazetteer.js';
import type { ListingFilters } from './listing-search.dto.js';

/** What a word may be found in: the listing, then who wrote it. */
const TEXT = `plain(listing.title || ' ' || listing.description || ' ' || organisation.name || ' ' || coalesce(organisation.usual_name, ''))`;

export const wordsOf = (q: string | undefined): string[] =>
  (q ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1)
    .slice(0, 8);

/** Every word by its stem or as a beginning; `approximate` forgives slips. Words such as « de » ask for nothing. */
export function whereWords<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  q: string | undefined,
  approximate: boolean,
): void {
  for (const [at, word] of wordsOf(q).entries()) {
    const name = `word${at}`;
    const stem = `plainto_tsquery('french_plain', :${name})`;
    const exactly = `listing.search @@ ${stem} OR listing.search @@ to_tsquery('french_plain', :${name} || ':*')
      OR position(plain(:${name}) in plain(organisation.name || ' ' || coalesce(organisation.usual_name, ''))) > 0`;
    const closely = approximate ? ` OR plain(:${name}) <% ${TEXT}` : '';
    query.andWhere(`(numnode(${stem}) = 0 OR ${exactly}${closely})`, { [name]: word });
  }
}

/** The boxes of a search; `withTerritory` leaves the territory out, for the map. */
export function whereFilters<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  filters: ListingFilters,
  gazetteer: Gazetteer,
  withTerritory = true,
): void {
  const { side, type, theme, odd, modality, days } = filters;
  if (side) query.andWhere('listing.side = :side', { side });
  if (type) query.andWhere(':type = ANY (listing.partnership_types)', { type });
  if (theme) query.andWhere(':theme = ANY (listing.themes)', { theme });
  if (odd) query.andWhere(':odd = ANY (listing.odd)', { odd });
  if (modality) query.andWhere(':modality = ANY (listing.modalities)', { modality });
  if (days) query.andWhere('listing.published_at > now() - make_interval(days => :days)', { days });
  if (withTerritory) whereTerritory(query, filters, gazetteer);
}

/** Places of the listing itself, else its author's. National listings answer everywhere. */
function whereTerritory<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  { commune, km = 0, departement }: ListingFilters,
  gazetteer: Gazetteer,
): void {
  const places = `(listing.other_communes || coalesce(listing.commune_code, organisation.commune_code))`;
  if (commune) {
    const codes = km > 0 ? gazetteer.communesWithin(commune, km).map(({ code }) => code) : [commune];
    query.andWhere(`(${places} && :codes::text[] OR listing.perimeter = 'national')`, { codes });
  }
  if (departement) {
    query.andWhere(
      `(listing.perimeter = 'national' OR EXISTS (SELECT FROM unnest(${places}) AS place WHERE place LIKE :departement || '%'))`,
      { departement },
    );
  }
}
