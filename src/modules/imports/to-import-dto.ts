import { listingColumns } from '../../core/importing/listing-columns.js';
import { organisationColumns } from '../../core/importing/organisation-columns.js';
import type { FileImport } from './file-import.entity.js';
import type { ImportField, ImportSummary, ImportView } from './import.dto.js';
import { undoableUntil } from './import-status.js';

export const toImportSummary = (fileImport: FileImport): ImportSummary => {
  const { id, fileName, kind, status, records, counts, undone, account, createdAt, writtenAt } = fileImport;
  return {
    id,
    fileName,
    kind,
    status,
    records,
    counts,
    undone,
    by: account && `${account.firstName} ${account.lastName}`,
    createdAt: createdAt.toISOString(),
    writtenAt: writtenAt?.toISOString() ?? null,
    undoableUntil: undoableUntil(status, writtenAt, new Date())?.toISOString() ?? null,
  };
};

export function toImportView(fileImport: FileImport): ImportView {
  const { size, encoding, separator, sheets, sheet, header, examples, choices, problem, job } = fileImport;
  return {
    ...toImportSummary(fileImport),
    size,
    encoding,
    separator,
    sheets,
    sheet,
    columns: header.map((title, at) => ({
      title,
      examples: examples.flatMap((cells) => cells[at]?.trim() || []).slice(0, 3),
      field: choices.columns?.[at] ?? '',
    })),
    fieldsOfOrganisations: fieldsOf(organisationColumns),
    fieldsOfListings: fieldsOf(listingColumns),
    side: choices.side ?? null,
    updateKnown: choices.updateKnown ?? false,
    verified: choices.verified ?? false,
    publish: choices.publish ?? false,
    problem,
    progress: job?.progress ?? 0,
  };
}

const fieldsOf = (columns: readonly ImportField[]): ImportField[] =>
  columns.map(({ field, label, required }) => ({ field, label, required }));
