import type { Content } from 'pdfmake/interfaces.js';
import { french } from '../../../core/kernel/french-typography.js';
import { labelOfPartnershipType } from '../../../core/taxonomy/partnership-types.js';
import { frenchDate, frenchTime } from '../../../platform/mail/templates/french-time.js';
import { forPaper, makePdf } from '../paper/make-pdf.js';
import type { AgreementSide, AgreementView } from './agreement.dto.js';
import { agreementWords as words } from './agreement-words.js';

const PARIS = 'Europe/Paris';
const MUTED = '#55656C';
const set = (text: string) => forPaper(french(text));
const filled = (sentence: string, name: string) => sentence.replace('{}', name);

/** « 2 500 € ». */
export const euros = (value: number | null): string =>
  value === null ? '–' : `${new Intl.NumberFormat('fr-FR').format(value)} €`;

export const callInWords = ({ caller, callBy, association, company }: AgreementView): string => {
  if (!caller || !callBy) return '–';
  const [from, to] = caller === 'association' ? [association, company] : [company, association];
  return `${from.name} appelle ${to.name} avant le ${frenchDate(new Date(`${callBy}T12:00:00Z`), PARIS)}`;
};

/** The sheet on one page, for each side to keep. */
export function agreementPdf(view: AgreementView): Promise<Buffer> {
  const { association, company } = view;
  const line = (label: string, text: string): Content => ({
    stack: [
      { text: set(label), color: MUTED, fontSize: 9 },
      { text: set(text || '–'), margin: [0, 2, 0, 12] },
    ],
  });
  return makePdf({
    info: { title: words.title },
    pageSize: 'A4',
    pageMargins: [56, 56, 56, 56],
    defaultStyle: { font: 'Roboto', fontSize: 11, color: '#1D2A30', lineHeight: 1.25 },
    content: [
      { text: set(view.eventName), color: MUTED },
      { text: set(words.title), fontSize: 22, bold: true, margin: [0, 2, 0, 4] },
      {
        text: set(`${association.name} et ${company.name}`),
        fontSize: 14,
        bold: true,
        margin: [0, 0, 0, 20],
      },
      line(words.type, view.partnershipType ? labelOfPartnershipType(view.partnershipType) : ''),
      line(words.subject, view.subject),
      line(filled(words.does, association.name), view.associationDoes),
      line(filled(words.does, company.name), view.companyDoes),
      line('Le premier appel', callInWords(view)),
      line(words.valueShort, euros(view.estimatedValue)),
      {
        columns: [association, company].map((side) => signature(side)),
        columnGap: 24,
        margin: [0, 16, 0, 0],
      },
    ],
  });
}

function signature({ name, signedBy, signedAt }: AgreementSide): Content {
  const at = signedAt ? new Date(signedAt) : null;
  return {
    stack: [
      { text: set(name), bold: true },
      { text: set(signedBy ? filled(words.signed, signedBy) : words.notSigned) },
      ...(at
        ? [{ text: set(`le ${frenchDate(at, PARIS)} à ${frenchTime(at, PARIS)}`), color: MUTED, fontSize: 9 }]
        : []),
    ],
  };
}
