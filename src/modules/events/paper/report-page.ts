import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { french } from '../../../core/kernel/french-typography.js';
import { labelOfPartnershipType } from '../../../core/taxonomy/partnership-types.js';
import type { EventReport } from '../after/report.dto.js';
import { OUTCOMES } from '../after/report-csv.js';
import { forPaper } from './make-pdf.js';

const set = (text: string) => forPaper(french(text));
const percent = (share: number | null) => (share === null ? 'aucun vœu' : `${Math.round(share * 100)} %`);

/** The report for those who pay, on paper. */
export function reportPage(report: EventReport, when: string): TDocumentDefinitions {
  const figures: [string, string][] = [
    ['Organisations inscrites', String(report.registered)],
    ['Présentes', `${report.present} (${report.associations} associations, ${report.companies} entreprises)`],
    ['Absentes', String(report.absent)],
    ['Venues sans être inscrites', String(report.walkIns)],
    ['Rendez-vous prévus', String(report.planned)],
    ['Rendez-vous tenus', String(report.held)],
    ['À suivre, des deux côtés', String(report.followUps)],
    ['À suivre, d’un côté', String(report.oneSided)],
    ['Vœux tenus', percent(report.wishesMet)],
  ];
  return {
    info: { title: `Bilan, ${report.name}` },
    pageSize: 'A4',
    pageMargins: [48, 48, 48, 48],
    defaultStyle: { font: 'Roboto', fontSize: 10.5, color: '#1D2A30', lineHeight: 1.25 },
    content: [
      { text: set(`Bilan : ${report.name}`), fontSize: 20, bold: true },
      { text: set(`${when} · ${report.place}`), color: '#55656C', margin: [0, 2, 0, 12] },
      {
        table: { widths: ['*', '*'], body: figures.map((row) => row.map(set)) },
        layout: 'lightHorizontalLines',
        margin: [0, 0, 0, 14],
      },
      { text: 'Suites par type', bold: true, margin: [0, 0, 0, 4] },
      { ul: report.byType.map(({ label, count }) => set(`${label} : ${count}`)), margin: [0, 0, 0, 10] },
      { text: 'Présents par commune', bold: true, margin: [0, 0, 0, 4] },
      { ul: report.byTerritory.map(({ label, count }) => set(`${label} : ${count}`)), margin: [0, 0, 0, 10] },
      ...(report.verbatims.length > 0
        ? [
            { text: 'Ce qu’ils en disent', bold: true },
            { ul: report.verbatims.map((text) => set(`« ${text} »`)) },
          ]
        : []),
      { text: 'Les rendez-vous', bold: true, pageBreak: 'before' as const, margin: [0, 0, 0, 6] },
      {
        fontSize: 8.5,
        table: {
          headerRows: 1,
          widths: [26, '*', '*', 90, 90],
          body: [
            ['Tour', 'Association', 'Entreprise', 'Type', 'Suite'].map((text) => ({ text, bold: true })),
            ...report.meetings.map((one) => [
              String(one.round),
              set(one.association),
              set(one.company),
              one.partnershipType ? set(labelOfPartnershipType(one.partnershipType)) : '',
              set(OUTCOMES[one.outcome]),
            ]),
          ],
        },
        layout: 'lightHorizontalLines',
      },
    ],
  };
}
