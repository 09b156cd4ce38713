import { DataSource, EntitySchema } from 'typeorm';
import { readListing } from '../../src/core/scoring/reading/read-listing.js';
import { scoreProfiles } from '../../src/core/scoring/score-pairing.js';
import type { ScoringContext } from '../../src/core/scoring/scoring-context.js';
import type { Place, ScoringListing, ScoringOrganisation, Side } from '../../src/core/scoring/types.js';

interface ListingRow {
  id: string;
  side: Side;
  organisation: ScoringOrganisation;
  title: string;
  description: string;
  types: string[];
  themes: string[];
  modalities: string[];
  commune: string | null;
  departement: string;
  region: string;
  epci: string | null;
  lat: number | null;
  lon: number | null;
  perimeter: string | null;
  amountMin: number | null;
  amountMax: number | null;
  startsOn: string | null;
  deadline: string | null;
}

interface SuggestionRow {
  needId: string;
  offerId: string;
  score: number;
  parts: unknown;
  forNeed: unknown;
  forOffer: unknown;
  unlikely: boolean;
}

const Organisation = new EntitySchema<ScoringOrganisation>({
  name: 'organisation',
  columns: {
    id: { type: 'text', primary: true },
    name: { type: 'text' },
    kind: { type: 'text', nullable: true },
    size: { type: 'text', nullable: true },
    paused: { type: 'boolean' },
    hasReferent: { type: 'boolean' },
  },
});
const text = { type: 'text', nullable: true } as const;
const number = { type: 'double precision', nullable: true } as const;
const texts = { type: 'text', array: true } as const;
const Listing = new EntitySchema<ListingRow>({
  name: 'listing',
  columns: {
    id: { type: 'text', primary: true },
    side: text,
    title: text,
    description: text,
    types: texts,
    themes: texts,
    modalities: texts,
    commune: text,
    departement: text,
    region: text,
    epci: text,
    lat: number,
    lon: number,
    perimeter: text,
    amountMin: number,
    amountMax: number,
    startsOn: text,
    deadline: text,
  },
  relations: {
    organisation: { type: 'many-to-one', target: 'organisation', joinColumn: { name: 'organisationId' } },
  },
});
const Suggestion = new EntitySchema<SuggestionRow>({
  name: 'suggestion',
  columns: {
    needId: { type: 'text', primary: true },
    offerId: { type: 'text', primary: true },
    score: { type: 'double precision' },
    parts: { type: 'jsonb' },
    forNeed: { type: 'jsonb' },
    forOffer: { type: 'jsonb' },
    unlikely: { type: 'boolean' },
  },
});

/**
 * The obvious way through an ORM: each need is loaded with its organisation, then every offer; each pair becomes
 * objects, is scored by the readable scorer (so the answers are equal), and the best eight are saved one by one.
 * Runs the first `sample` needs and answers seconds per pair.
 */
export async function ormPeer(
  url: string,
  schema: string,
  context: ScoringContext,
  sample: number,
): Promise<{ secondsPerPair: number; top: Map<string, string[]> }> {
  const source = new DataSource({
    type: 'postgres',
    url,
    schema,
    entities: [Organisation, Listing, Suggestion],
  });
  await source.initialize();
  const [listings, suggestions] = [source.getRepository(Listing), source.getRepository(Suggestion)];
  const ids = await listings.find({
    where: { side: 'need' },
    select: { id: true },
    order: { id: 'ASC' },
    take: sample,
  });
  const top = new Map<string, string[]>();
  let pairs = 0;
  const started = performance.now();
  for (const { id } of ids) {
    const need = readListing(
      toListing(await listings.findOneOrFail({ where: { id }, relations: { organisation: true } })),
      context.statistics,
    );
    const offers = await listings.find({ where: { side: 'offer' }, relations: { organisation: true } });
    pairs += offers.length;
    const scored = offers
      .map((row) => ({
        id: row.id,
        ...scoreProfiles(need, readListing(toListing(row), context.statistics), context),
      }))
      .filter(({ total }) => total !== null)
      .sort((a, b) => (b.total as number) - (a.total as number) || (a.id < b.id ? -1 : 1));
    top.set(
      id,
      scored.slice(0, 20).map((offer) => offer.id),
    );
    for (const { id: offerId, total, parts } of scored.slice(0, 8)) {
      await suggestions.save({
        needId: id,
        offerId,
        score: total as number,
        parts,
        forNeed: {},
        forOffer: {},
        unlikely: false,
      });
    }
  }
  const seconds = (performance.now() - started) / 1000;
  await source.destroy();
  return { secondsPerPair: seconds / pairs, top };
}

function toListing(row: ListingRow): ScoringListing {
  const { commune, departement, region, epci, lat, lon } = row;
  const place: Place | null = commune === null ? null : { commune, departement, region, epci, lat, lon };
  const amount = row.amountMax === null ? null : { min: row.amountMin, max: row.amountMax };
  return { ...row, partnershipTypes: row.types, place, amount };
}
