import { CSV_START, csvLine } from '../../../core/exporting/csv.js';
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

/** One line a meeting, as French spreadsheets read. */
export const reportCsv = ({ meetings }: EventReport): string =>
  [
    CSV_START,
    csvLine(['Tour', 'Table', 'Association', 'Entreprise', 'Type de partenariat', 'Suite donnée']),
    ...meetings.map(({ round, table, association, company, partnershipType, outcome }) =>
      csvLine([
        String(round),
        String(table),
        association,
        company,
        partnershipType ? labelOfPartnershipType(partnershipType) : '',
        OUTCOMES[outcome],
      ]),
    ),
  ].join('');
