import type { TableKind } from '../../core/importing/import-report.js';
import type { ListingDraft } from '../../core/importing/listing-draft.js';
import type { OrganisationDraft } from '../../core/importing/organisation-draft.js';
import type { FileImport } from './file-import.entity.js';
import { toListingFields, toOrganisationFields } from './to-entity-fields.js';

export type Draft = OrganisationDraft | ListingDraft;
export type Fields = Record<string, unknown>;

/** The table a kind of file writes to, and the columns it writes and puts back. */
export interface ImportSubject {
  table: 'organisation' | 'listing';
  columns: readonly string[];
  /** Columns and values of a new row. */
  fields(fileImport: FileImport, draft: Draft): Fields;
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const inColumns = (fields: object): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [snake(name), value]));

export const importSubjects: Readonly<Record<TableKind, ImportSubject>> = {
  organisations: {
    table: 'organisation',
    columns: [
      'reference',
      'name',
      'usual_name',
      'kind',
      'siren',
      'siret',
      'rna',
      'court_register',
      'size',
      'commune_code',
      'perimeter',
      'themes',
      'odd',
      'objectives',
      'email',
      'phone',
      'referent_name',
      'referent_function',
      'website',
      'presentation',
      'capacity',
    ],
    fields: ({ laboId, choices }, draft) =>
      inColumns(toOrganisationFields(laboId, draft as OrganisationDraft, choices.verified)),
  },
  listings: {
    table: 'listing',
    columns: [
      'organisation_id',
      'reference',
      'side',
      'status',
      'title',
      'description',
      'partnership_types',
      'themes',
      'modalities',
      'odd',
      'beneficiaries',
      'commune_code',
      'perimeter',
      'amount_min',
      'amount_max',
      'quantity',
      'starts_on',
      'deadline',
      'reciprocity',
    ],
    fields: ({ laboId, choices }, draft) =>
      inColumns(toListingFields(laboId, draft as ListingDraft, choices.publish)),
  },
};

/** What an update changes: an empty cell takes nothing away, and the state of what exists stays its own. */
export function changesOf(subject: ImportSubject, fields: Fields): Fields {
  const changes = Object.entries(fields).filter(
    ([name, value]) =>
      subject.columns.includes(name) &&
      name !== 'status' &&
      value !== null &&
      value !== '' &&
      !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(changes);
}
