import { listingColumns } from './listing-columns.js';
import { countKnown, mapColumns } from './map-columns.js';
import { organisationColumns } from './organisation-columns.js';

/**
 * Which of the first records is the header: the first one, unless it is a lone title and a later one names at
 * least two columns we know. -1 when there is none.
 */
export function headerPosition(firstRecords: readonly string[][]): number {
  if (firstRecords.length === 0) return -1;
  const filled = firstRecords[0].filter((cell) => cell.trim() !== '').length;
  if (filled > 1) return 0;
  const known = firstRecords.map((cells) =>
    cells.length > 400
      ? 0
      : Math.max(countKnown(cells, organisationColumns), countKnown(cells, listingColumns)),
  );
  const best = known.findIndex((count, at) => count >= 2 && at > 0);
  return Math.max(best, 0);
}

/** Whether a file lists organisations or needs and offers, from its header: listings have a title. */
export function kindOfTable(header: readonly string[]): 'organisations' | 'listings' {
  const { title } = mapColumns(header, listingColumns);
  const moreAsListings = countKnown(header, listingColumns) > countKnown(header, organisationColumns);
  return title !== undefined && moreAsListings ? 'listings' : 'organisations';
}
