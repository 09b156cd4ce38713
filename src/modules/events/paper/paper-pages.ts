import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { forPaper } from './make-pdf.js';

export interface PaperGuest {
  organisation: string;
  kind: string;
  people: string[];
  side: 'association' | 'company';
  /** Opens the agenda; shown as a QR code. */
  url: string;
  meetings: { round: number; clock: string; table: number; partner: string; type: string; why: string }[];
}

export interface PaperEvent {
  name: string;
  when: string;
  place: string;
  rules: string[];
  rounds: { round: number; clock: string }[];
  tables: number[];
  guests: PaperGuest[];
  /** « association · company » by round and table. */
  seats: Map<string, { association: string; company: string }>;
}

const INK = '#1D2A30';
const MUTED = '#55656C';
const LINE = '#CFC9BE';
const lines = {
  hLineColor: () => LINE,
  vLineColor: () => LINE,
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
};
const title = (text: string, fresh = true): Content => ({
  text: forPaper(text),
  fontSize: 20,
  bold: true,
  margin: [0, 0, 0, 8],
  ...(fresh ? { pageBreak: 'before' as const } : {}),
});
const quiet = (text: string): Content => ({ text: forPaper(text), color: MUTED, margin: [0, 0, 0, 6] });

/** Everything one needs when nothing electronic works: badges, signs, programmes, sheets, the grid, forms. */
export function paperPack(event: PaperEvent): TDocumentDefinitions {
  return {
    info: { title: event.name },
    pageSize: 'A4',
    pageMargins: [36, 36, 36, 40],
    defaultStyle: { font: 'Roboto', fontSize: 10, color: INK, lineHeight: 1.2 },
    footer: (page, pages) => ({
      text: forPaper(`${event.name} · page ${page} sur ${pages}`),
      alignment: 'center',
      fontSize: 8,
      color: MUTED,
    }),
    content: [
      ...badges(event),
      ...tableSigns(event),
      ...event.guests.flatMap((guest) => programme(event, guest)),
      ...signInSheets(event),
      ...grid(event),
      ...forms(event),
    ],
  };
}

function badges({ name, guests }: PaperEvent): Content[] {
  const cards = guests.flatMap(({ people, organisation, url }) =>
    (people.length > 0 ? people : ['']).map(
      (person): Content => ({
        columns: [
          {
            width: '*',
            stack: [
              { text: forPaper(person), fontSize: 16, bold: true },
              { text: forPaper(organisation), fontSize: 12 },
              { text: forPaper(name), fontSize: 8, color: MUTED, margin: [0, 6, 0, 0] },
            ],
          },
          { width: 92, qr: url, fit: 90 },
        ],
        margin: [8, 12, 8, 12],
      }),
    ),
  );
  const rows = Array.from({ length: Math.ceil(cards.length / 2) }, (_, index) => [
    cards[2 * index],
    cards[2 * index + 1] ?? '',
  ]);
  return [
    title('Badges', false),
    { table: { widths: ['*', '*'], body: rows, dontBreakRows: true }, layout: { ...lines } },
  ];
}

function tableSigns({ tables, name }: PaperEvent): Content[] {
  return tables.map((table) => ({
    stack: [
      { text: 'Table', fontSize: 48, alignment: 'center', margin: [0, 140, 0, 0] },
      { text: String(table), fontSize: 240, bold: true, alignment: 'center', lineHeight: 1 },
      { text: forPaper(name), color: MUTED, alignment: 'center', fontSize: 14 },
    ],
    pageBreak: 'before',
  }));
}

function programme({ name, when, place, rules }: PaperEvent, guest: PaperGuest): Content[] {
  return [
    {
      columns: [
        {
          width: '*',
          stack: [
            { text: forPaper(guest.organisation), fontSize: 20, bold: true },
            { text: forPaper(guest.people.join(', ')), fontSize: 12 },
            quiet(`${name} · ${when} · ${place}`),
          ],
        },
        { width: 80, qr: guest.url, fit: 78 },
      ],
      pageBreak: 'before',
      margin: [0, 0, 0, 12],
    },
    {
      table: {
        headerRows: 1,
        dontBreakRows: true,
        widths: [44, 36, '*'],
        body: [
          ['Heure', 'Table', 'Avec'].map((text) => ({ text, bold: true })),
          ...guest.meetings.map(({ clock, table, partner, type, why }) => [
            { text: forPaper(clock), fontSize: 12 },
            { text: String(table), fontSize: 18, bold: true },
            {
              stack: [
                { text: forPaper(partner), bold: true, fontSize: 12 },
                { text: forPaper(type), color: MUTED },
                { text: forPaper(why), fontSize: 9 },
              ],
            },
          ]),
        ],
      },
      layout: { ...lines },
    },
    ...(rules.length > 0
      ? [
          {
            text: forPaper(rules.join(' ')),
            italics: true,
            margin: [0, 10, 0, 0] as [number, number, number, number],
          },
        ]
      : []),
  ];
}

function signInSheets({ guests, name, when }: PaperEvent): Content[] {
  return [
    title('Feuille d’émargement'),
    quiet(`${name} · ${when}`),
    {
      table: {
        headerRows: 1,
        dontBreakRows: true,
        widths: ['*', '*', 130],
        heights: (row) => (row === 0 ? 16 : 28),
        body: [
          ['Organisation', 'Personne', 'Signature'].map((text) => ({ text, bold: true })),
          ...guests.flatMap(({ organisation, people }) =>
            (people.length > 0 ? people : ['']).map((person) => [
              forPaper(organisation),
              forPaper(person),
              '',
            ]),
          ),
        ],
      },
      layout: { ...lines },
    },
  ];
}

function grid({ rounds, tables, seats, name }: PaperEvent): Content[] {
  return [
    { ...(title('L’agenda entier') as object), pageBreak: 'before', pageOrientation: 'landscape' } as Content,
    quiet(name),
    {
      fontSize: rounds.length > 8 ? 6.5 : 8,
      table: {
        headerRows: 1,
        dontBreakRows: true,
        widths: [22, ...rounds.map(() => '*' as const)],
        body: [
          [
            { text: '' },
            ...rounds.map(({ round, clock }) => ({ text: forPaper(`Tour ${round}\n${clock}`), bold: true })),
          ],
          ...tables.map((table) => [
            { text: String(table), bold: true },
            ...rounds.map(({ round }) => {
              const seat = seats.get(`${round}/${table}`);
              return seat
                ? { text: forPaper(`${seat.association}\n${seat.company}`) }
                : { text: '–', color: MUTED };
            }),
          ]),
        ],
      },
      layout: { ...lines },
    },
  ];
}

function forms({ name }: PaperEvent): Content[] {
  const box = 'À suivre  ☐     Peut-être  ☐     Non  ☐'.replaceAll('☐', '[   ]');
  const form = (rank: number): Content => ({
    stack: [
      { text: forPaper(`Notre organisation : ${'.'.repeat(60)}`), margin: [0, 0, 0, 6] },
      { text: forPaper(`Nous avons rencontré : ${'.'.repeat(57)}`), margin: [0, 0, 0, 6] },
      { text: box, margin: [0, 0, 0, 6] },
      { text: forPaper(`Qui appelle, avant quand : ${'.'.repeat(54)}`), margin: [0, 0, 0, 14] },
    ],
    unbreakable: true,
    ...(rank === 0 ? {} : { margin: [0, 4, 0, 0] as [number, number, number, number] }),
  });
  return [
    {
      ...(title('Bulletins de réserve') as object),
      pageBreak: 'before',
      pageOrientation: 'portrait',
    } as Content,
    quiet(`${name} : à remettre à l’accueil.`),
    ...Array.from({ length: 6 }, (_, rank) => form(rank)),
  ];
}
