import { checkCourtRegister, readCourtRegister } from '../identifiers/court-register.js';
import { checkEmail } from '../identifiers/email.js';
import { checkPhone } from '../identifiers/phone.js';
import { checkRna } from '../identifiers/rna.js';
import { checkSiren } from '../identifiers/siren.js';
import { checkSiret, sirenOf } from '../identifiers/siret.js';
import { checkWebsite } from '../identifiers/website.js';
import { siaeKinds } from '../taxonomy/siae-kinds.js';
import type { Gazetteer } from '../territory/gazetteer.js';
import { rowChecker } from './check-rows.js';
import {
  kindFinder,
  objectiveFinder,
  oddFinder,
  perimeterFinder,
  siaeKindFinder,
  themeFinder,
} from './code-finders.js';
import { fold } from './fold.js';
import { type ColumnMapping, mapColumns } from './map-columns.js';
import { type OrganisationField, organisationColumns } from './organisation-columns.js';
import type { KnownOrganisation, OrganisationDraft } from './organisation-draft.js';
import { readAmount } from './read-amount.js';
import { readCodes } from './read-codes.js';
import { readCommune } from './read-commune.js';
import { readDate } from './read-date.js';
import { readSizeBracket } from './read-size-bracket.js';
import type { Table, TableRecord } from './read-table.js';
import { OrganisationRegister } from './recognise-organisation.js';
import type { RowFate } from './row-fate.js';
import type { RowReader } from './row-reader.js';

export interface OrganisationContext {
  gazetteer: Gazetteer;
  /** Départements of the Labo, to choose among communes of the same name. */
  departements?: readonly string[];
  /** Organisations the Labo already has. */
  known?: Iterable<KnownOrganisation>;
  /** Columns mapped by hand. */
  mapping?: ColumnMapping<OrganisationField>;
  /** A row that surely is an organisation the Labo has brings it up to date, instead of being a duplicate. */
  updateKnown?: boolean;
}

type Row = RowReader<OrganisationField>;

/** What would become of every row of a table of organisations, in order. Nothing is written. */
export function checkOrganisations(table: Table, context: OrganisationContext): RowFate<OrganisationDraft>[] {
  const check = organisationChecker(table.header, context);
  return table.records.map(check);
}

/** The same, one row after the other, for files too long to hold: it remembers only what tells duplicates. */
export function organisationChecker(
  header: readonly string[],
  context: OrganisationContext,
): (record: TableRecord) => RowFate<OrganisationDraft> {
  const mapping = mapColumns(header, organisationColumns, context.mapping);
  const known = [...(context.known ?? [])];
  const register = new OrganisationRegister(known);
  const countsEmployees = /nombre|nb|salarie|employee|headcount/.test(fold(header[mapping.size ?? -1] ?? ''));
  return rowChecker<OrganisationField, OrganisationDraft>({
    mapping,
    width: header.length,
    known,
    updateKnown: context.updateKnown ?? false,
    read: (row) => readOrganisation(row, context, countsEmployees),
    repeats: (draft) => register.find(draft),
    remark: (draft, row) => {
      if (register.hasSister(draft)) {
        row.warn('Un autre établissement de la même organisation est déjà présent.');
      }
    },
    accept: (draft, record) => register.add(draft, { existingId: null, record }),
  });
}

function readOrganisation(
  row: Row,
  context: OrganisationContext,
  countsEmployees: boolean,
): OrganisationDraft {
  const name = row.text('name', 300, 'Nom');
  if (name === null) row.refuse('Le nom manque.');
  const commune = readCommune(row, context);
  const description = row.text('description', 5000, 'Présentation');
  const capacity = row.parsed(
    'capacity',
    readCapacity,
    (cell) => `La capacité ${cell} n’est pas un nombre : laissée de côté.`,
  );
  return {
    reference: row.text('reference', 100, 'Référence'),
    name: name ?? '',
    usualName: row.text('usualName', 300, 'Nom usuel'),
    ...readKind(row),
    ...readIdentifiers(row),
    courtRegister: readCourt(row, description),
    size: row.parsed(
      'size',
      (cell) => readSizeBracket(cell, countsEmployees),
      (cell) => `L’effectif ${cell} n’est pas compris : laissé de côté.`,
    ),
    commune,
    perimeter: row.parsed(
      'perimeter',
      (cell) => perimeterFinder.find(cell),
      (cell) => `Le périmètre ${cell} n’est pas compris : laissé de côté.`,
    ),
    themes: readCodes(row, 'themes', themeFinder, 'Thèmes'),
    odd: readCodes(row, 'odd', oddFinder, 'ODD'),
    objectives: readCodes(row, 'objectives', objectiveFinder, 'Objectifs'),
    email: row.detail('email', checkEmail),
    phone: row.detail('phone', checkPhone),
    referent: readReferent(row),
    website: row.detail('website', checkWebsite),
    description,
    capacity,
    address: row.text('address', 300, 'Adresse'),
    budget: row.parsed(
      'budget',
      readAmount,
      (cell) => `Le budget ${cell} n’est pas un montant : laissé de côté.`,
    ),
    foundedOn: row.parsed(
      'foundedOn',
      readDate,
      (cell) => `La date de création ${cell} n’existe pas : laissée de côté.`,
    ),
  };
}

function readIdentifiers(row: Row): Pick<OrganisationDraft, 'siren' | 'siret' | 'rna'> {
  const rna = row.identity('rna', checkRna) ?? rnaInReference(row);
  const siren = row.identity('siren', checkSiren);
  const inSiretColumn = checkSiren(row.cell('siret'));
  if (inSiretColumn.ok) {
    row.warn('La colonne SIRET contient un SIREN : il est gardé comme tel.');
    return { siren: inSiretColumn.value, siret: null, rna };
  }
  const siret = row.identity('siret', checkSiret);
  if (siret && siren && sirenOf(siret) !== siren)
    row.refuse('Le SIREN et le SIRET ne sont pas de la même organisation.');
  return { siren: siret ? sirenOf(siret) : siren, siret, rna };
}

/** Open data of the RNA calls its number « id ». */
function rnaInReference(row: Row): string | null {
  const reference = checkRna(row.cell('reference'));
  return reference.ok ? reference.value : null;
}

/** The court-register entry of an association of Alsace or Moselle, from its columns or from the presentation. */
function readCourt(row: Row, description: string | null): OrganisationDraft['courtRegister'] {
  const [court, volume, folio, amalia] = (['court', 'volume', 'folio', 'amalia'] as const).map((field) =>
    row.cell(field),
  );
  if (!court && !amalia && !(volume && folio)) return description ? readCourtRegister(description) : null;
  const checked = checkCourtRegister({ court, volume, folio, amalia });
  if (checked.ok) return checked.value;
  row.warn(`Inscription au tribunal laissée de côté. ${checked.message}`);
  return null;
}

function readKind(row: Row): Pick<OrganisationDraft, 'kind' | 'siaeKind'> {
  const cell = row.cell('kind');
  const siaeKind = siaeKindFinder.find(cell);
  if (siaeKind) return { kind: siaeKinds.find(({ code }) => code === siaeKind)!.kind, siaeKind };
  const kind = kindFinder.find(cell);
  if (cell !== '' && kind === null && !['autre', 'autres', 'other'].includes(fold(cell))) {
    row.warn(`Le type ${cell.slice(0, 60)} n’est pas dans la liste : laissé de côté.`);
  }
  return { kind, siaeKind: null };
}

function readReferent(row: Row): OrganisationDraft['referent'] {
  const name = row.text('referentName', 200, 'Référent');
  const role = row.text('referentFunction', 200, 'Fonction');
  return name ? { name, function: role } : null;
}

const readCapacity = (cell: string): number | null => (/^\d{1,3}$/.test(cell) ? Number(cell) : null);
