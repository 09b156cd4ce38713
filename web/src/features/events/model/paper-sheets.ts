import type { EventReport } from '../../../api/types.js';

export type PaperAnswer = 'follow_up' | 'maybe' | 'no' | 'no_show';

/** One line of a paper form: a meeting as one side tells it. */
export interface PaperLine {
  authorId: string;
  partnerId: string;
  partner: string;
  round: number;
  table: number;
  answer: PaperAnswer | null;
}

export interface PaperSheet {
  authorId: string;
  name: string;
  lines: PaperLine[];
  told: number;
}

/** The forms of an event, one an organisation, by name; what the telephones already said is filled in. */
export function paperSheets({ meetings }: Pick<EventReport, 'meetings'>): PaperSheet[] {
  const sheets = new Map<string, PaperSheet>();
  for (const one of meetings) {
    const missed = one.outcome === 'no_show';
    const sides = [
      { id: one.associationId, name: one.association, other: one.companyId, partner: one.company },
      { id: one.companyId, name: one.company, other: one.associationId, partner: one.association },
    ];
    for (const { id, name, other, partner } of sides) {
      const said = id === one.associationId ? one.associationAnswer : one.companyAnswer;
      const sheet = sheets.get(id) ?? { authorId: id, name, lines: [], told: 0 };
      sheets.set(id, sheet);
      const answer = missed ? 'no_show' : said;
      if (answer) sheet.told++;
      sheet.lines.push({
        authorId: id,
        partnerId: other,
        partner,
        round: one.round,
        table: one.table,
        answer,
      });
    }
  }
  return [...sheets.values()].sort((a, b) => a.name.localeCompare(b.name, 'fr'));
}
