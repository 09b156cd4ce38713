import type { Side } from '../scoring/types.js';
import type { Gazetteer } from '../territory/gazetteer.js';
import { rowChecker } from './check-rows.js';
import {
  modalityFinder,
  oddFinder,
  partnershipTypeFinder,
  perimeterFinder,
  themeFinder,
} from './code-finders.js';
import { fold } from './fold.js';
import { type ListingField, listingColumns } from './listing-columns.js';
import type { KnownListing, ListingDraft } from './listing-draft.js';
import { type ColumnMapping, mapColumns } from './map-columns.js';
import { OrganisationDirectory } from './organisation-directory.js';
import type { KnownOrganisation } from './organisation-draft.js';
import { readAmount } from './read-amount.js';
import { readCodes } from './read-codes.js';
import { namesCommune, readCommune } from './read-commune.js';
import { readDate } from './read-date.js';
import type { Table, TableRecord } from './read-table.js';
import type { RowFate } from './row-fate.js';
import type { Repeats, RowReader } from './row-reader.js';

export interface ListingContext {
  gazetteer: Gazetteer;
  /** Départements of the Labo, to choose among communes of the same name. */
  departements?: readonly string[];
  /** Organisations of the Labo; without them no row is refused for its organisation. */
  organisations?: Iterable<KnownOrganisation>;
  /** Needs and offers the Labo already has. */
  known?: Iterable<KnownListing>;
  /** YYYY-MM-DD, to tell deadlines that are past. */
  today?: string;
  mapping?: ColumnMapping<ListingField>;
  /** What rows are that do not say: a file of needs, or of offers. */
  side?: Side | null;
  /** A row with the title and organisation of a known listing brings it up to date, instead of being a duplicate. */
  updateKnown?: boolean;
}

type Row = RowReader<ListingField>;

/** What would become of every row of a table of needs and offers, in order. Nothing is written. */
export function checkListings(table: Table, context: ListingContext): RowFate<ListingDraft>[] {
  const check = listingChecker(table.header, context);
  return table.records.map(check);
}

/** The same, one row after the other: it remembers only what tells duplicates. */
export function listingChecker(
  header: readonly string[],
  context: ListingContext,
): (record: TableRecord) => RowFate<ListingDraft> {
  const mapping = mapColumns(header, listingColumns, context.mapping);
  const directory = context.organisations ? new OrganisationDirectory(context.organisations) : null;
  const known = [...(context.known ?? [])];
  const seen = new Map<string, Seen>(
    known.map(({ id, organisationId, side, title }) => [
      keyOf(organisationId, side, title),
      { record: null, existingId: id },
    ]),
  );
  const sideByDefault = context.side ?? readSide(header[mapping.title ?? -1] ?? '');
  return rowChecker<ListingField, ListingDraft>({
    mapping,
    width: header.length,
    known,
    updateKnown: context.updateKnown ?? false,
    read: (row) => readListing(row, context, directory, sideByDefault),
    repeats: (draft) => {
      const before = seen.get(keyOfDraft(draft));
      return before ? repetition(before) : null;
    },
    accept: (draft, record) => {
      const key = keyOfDraft(draft);
      if (!seen.has(key)) seen.set(key, { record, existingId: null });
    },
  });
}

interface Seen {
  record: number | null;
  existingId: string | null;
}

const keyOf = (organisation: string, side: Side, title: string): string =>
  `${organisation}|${side}|${fold(title)}`;

const keyOfDraft = ({ organisation, side, title }: ListingDraft): string =>
  keyOf(organisation.id ?? fold(organisation.written), side, title);

function repetition(before: Seen): Repeats {
  const where =
    before.record === null ? 'qu’une annonce déjà présente' : `que l’enregistrement ${before.record}`;
  return { ...before, message: `Doublon : même organisation et même titre ${where}.`, sure: true };
}

function readListing(
  row: Row,
  context: ListingContext,
  directory: OrganisationDirectory | null,
  sideByDefault: Side | null,
): ListingDraft {
  const title = row.text('title', 200, 'Titre');
  if (title === null) row.refuse('Le titre manque.');
  const side = readSide(row.cell('side')) ?? (row.cell('side') === '' ? sideByDefault : null);
  if (side === null) row.refuse('Indiquez « besoin » ou « offre ».');
  // A listing without a commune takes its organisation's; an unknown one is refused rather than misplaced.
  const commune = namesCommune(row) ? readCommune(row, context) : null;
  const partnershipTypes = readCodes(row, 'partnershipTypes', partnershipTypeFinder, 'Types');
  if (partnershipTypes.length === 0) row.warn('Aucun type de partenariat : à choisir avant la publication.');
  return {
    reference: row.text('reference', 100, 'Référence'),
    organisation: readOrganisation(row, directory, commune),
    side: side ?? 'need',
    title: title ?? '',
    description: row.text('description', 10_000, 'Description'),
    partnershipTypes,
    themes: readCodes(row, 'themes', themeFinder, 'Thèmes'),
    modalities: readCodes(row, 'modalities', modalityFinder, 'Modalités'),
    odd: readCodes(row, 'odd', oddFinder, 'ODD'),
    beneficiaries: readWords(row.text('beneficiaries', 1000, 'Bénéficiaires')),
    commune,
    perimeter: row.parsed(
      'perimeter',
      (cell) => perimeterFinder.find(cell),
      (cell) => `Le périmètre ${cell} n’est pas compris : laissé de côté.`,
    ),
    amount: readAmounts(row),
    quantity: row.text('quantity', 200, 'Quantité'),
    ...readPeriod(row, context.today ?? null),
    reciprocity: row.text('reciprocity', 2000, 'Contrepartie'),
  };
}

const sides: Readonly<Record<string, Side>> = {
  besoin: 'need',
  besoins: 'need',
  need: 'need',
  demande: 'need',
  recherche: 'need',
  cherche: 'need',
  offre: 'offer',
  offres: 'offer',
  offer: 'offer',
  propose: 'offer',
  proposition: 'offer',
};

const readSide = (cell: string): Side | null => sides[fold(cell)] ?? null;

function readOrganisation(row: Row, directory: OrganisationDirectory | null, commune: string | null) {
  const written = row.cell('organisation');
  if (written === '') row.refuse('L’organisation manque.');
  const finding = directory && written !== '' ? directory.find(written, commune) : null;
  if (finding && 'refusal' in finding) row.refuse(finding.refusal);
  return { written, id: finding && 'id' in finding ? finding.id : null };
}

function readAmounts(row: Row): ListingDraft['amount'] {
  const read = (field: 'amountMin' | 'amountMax') =>
    row.parsed(field, readAmount, (cell) => `Le montant ${cell} n’est pas compris : laissé de côté.`);
  const [min, max] = [read('amountMin'), read('amountMax')];
  if (min === null && max === null) return null;
  if (min === null || max === null || min <= max) return { min, max };
  row.warn('Le montant minimal dépasse le montant maximal : ils sont échangés.');
  return { min: max, max: min };
}

function readPeriod(row: Row, today: string | null): Pick<ListingDraft, 'startsOn' | 'deadline'> {
  const read = (field: 'startsOn' | 'deadline', label: string) =>
    row.parsed(field, readDate, (cell) => `${label} ${cell} n’existe pas : laissée de côté.`);
  const startsOn = read('startsOn', 'La date de début');
  const deadline = read('deadline', 'L’échéance');
  if (startsOn && deadline && startsOn > deadline) row.warn('Le début vient après l’échéance.');
  if (deadline && today && deadline < today) row.warn('L’échéance est passée.');
  return { startsOn, deadline };
}

const readWords = (text: string | null): string[] => [
  ...new Set(
    (text ?? '')
      .split(/[|;,\n]/)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ),
];
