import { stringify } from 'csv-stringify/sync';
import { labelOfPartnershipType } from '../../../core/taxonomy/partnership-types.js';
import type { EventReport } from './report.dto.js';

export const OUTCOMES: Record<EventReport['meetings'][number]['outcome'], string> = {
  follow_up: 'À suivre, des deux côtés',
  one_sided: 'À suivre, d’un côté',
  maybe: 'Peut-être',
  no: 'Sans suite',
  no_show: 'N’a pas eu lieu',
  disputed: 'À vérifier',
  unknown: 'Non renseigné',
};

/** A cell a spreadsheet will not take for a formula. */
const safe = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** One line a meeting; semicolons and a mark of UTF-8, as French spreadsheets read. */
export const reportCsv = ({ meetings }: EventReport): string =>
  stringify(
    meetings.map(({ round, table, association, company, partnershipType, outcome }) => [
      round,
      table,
      safe(association),
      safe(company),
      partnershipType ? labelOfPartnershipType(partnershipType) : '',
      OUTCOMES[outcome],
    ]),
    {
      bom: true,
      delimiter: ';',
      header: true,
      columns: ['Tour', 'Table', 'Association', 'Entreprise', 'Type de partenariat', 'Suite donnée'],
    },
  );
