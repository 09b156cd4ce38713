import { stringify } from 'csv-stringify/sync';
import { seededRandom } from '../../core/kernel/seeded-random.js';
import { fictitiousPhone, fictitiousSiret } from './identifiers.js';
import { makeOrganisations } from './make-organisations.js';
import { organisationRow } from './organisation-row.js';
import { planListings } from './plan-listings.js';
import type { DemoOrganisation, DemoPerson } from './types.js';
import { type DemoListing, writeListing } from './write-listing.js';

export interface DemoFiles {
  organisationsCsv: string;
  listingsCsv: string;
  people: DemoPerson[];
}

/** The demo organisations a visitor signs in as. */
const DEMO_PEOPLE: Record<string, DemoPerson['demo']> = { 'ORG-0001': 'association', 'ORG-0301': 'company' };

/**
 * The files of a fictitious Labo of Alsace: 460 organisations, 600 needs and 400 offers, in the columns of
 * the import. The same seed and day (`YYYY-MM-DD`) give the same text; listing dates follow `asOf`.
 */
export function buildDemoFiles({ seed, asOf }: { seed: number; asOf: string }): DemoFiles {
  const random = seededRandom(seed);
  const organisations = makeOrganisations(random);
  const turns = new Map<string, number>();
  const written = new Set<string>();
  const listings = planListings(organisations, random).map((planned, index) => {
    const key = `${planned.side} ${planned.subject.id}`;
    const write = () => {
      const turn = turns.get(key) ?? 0;
      turns.set(key, turn + 1);
      return writeListing(planned, turn, asOf, random);
    };
    const listing = writeFresh(write, planned.organisation.commune[1], written);
    return listingRow(index, planned.side, planned.organisation, listing);
  });
  return {
    organisationsCsv: toCsv(
      organisations.map((one, index) =>
        organisationRow(one, fictitiousSiret(1_204_000 + index * 7919), fictitiousPhone(index), random),
      ),
    ),
    listingsCsv: toCsv(listings),
    people: organisations.map(toPerson),
  };
}

/** Writes until title and description are new; from the fifth try on, the commune tells two equal titles apart. */
function writeFresh(write: () => DemoListing, commune: string, written: Set<string>): DemoListing {
  for (let tries = 1; ; tries++) {
    const listing = write();
    if (tries > 4 && written.has(listing.title)) listing.title += ` – ${commune}`;
    if (written.has(listing.title) || written.has(listing.description)) continue;
    written.add(listing.title).add(listing.description);
    return listing;
  }
}

function toCsv(rows: Record<string, string>[]): string {
  return stringify(rows, { header: true, delimiter: ';' });
}

function toPerson(one: DemoOrganisation): DemoPerson {
  const demo = DEMO_PEOPLE[one.reference];
  return {
    organisationReference: one.reference,
    firstName: one.firstName,
    lastName: one.lastName,
    email: one.email,
    function: one.function,
    ...(demo && { demo }),
  };
}

function listingRow(
  index: number,
  side: 'need' | 'offer',
  { reference, commune }: DemoOrganisation,
  listing: DemoListing,
): Record<string, string> {
  const serial = String(side === 'need' ? index + 1 : index - 599).padStart(4, '0');
  return {
    reference: `${side === 'need' ? 'BES' : 'OFF'}-${serial}`,
    organisation: reference,
    sens: side === 'need' ? 'besoin' : 'offre',
    titre: listing.title,
    description: listing.description,
    types: listing.types.join('|'),
    themes: listing.themes.join('|'),
    modalites: listing.modalities.join('|'),
    odd: listing.odd.join('|'),
    beneficiaires: listing.beneficiaries.join('|'),
    code_insee: commune[0],
    code_postal: commune[2],
    commune: commune[1],
    perimetre: listing.perimeter,
    montant_min: listing.amount ? String(listing.amount[0]) : '',
    montant_max: listing.amount ? String(listing.amount[1]) : '',
    quantite: listing.quantity === null ? '' : String(listing.quantity),
    debut: listing.start ?? '',
    echeance: listing.deadline ?? '',
    contrepartie: listing.reciprocity,
  };
}
