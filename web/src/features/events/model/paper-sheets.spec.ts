import { describe, expect, it } from '@jest/globals';
import type { EventReport } from '../../../api/types.js';
import { paperSheets } from './paper-sheets.js';

type Meeting = EventReport['meetings'][number];
const meeting = (more: Partial<Meeting>): Meeting => ({
  round: 1,
  table: 3,
  associationId: 'a',
  companyId: 'c',
  association: 'Les Jardins du Ried',
  company: 'Menuiserie du Canal',
  partnershipType: null,
  outcome: 'unknown',
  associationAnswer: null,
  companyAnswer: null,
  ...more,
});

describe('paperSheets', () => {
  it('gives each side its own form, by name, with what its telephone already said', () => {
    const sheets = paperSheets({ meetings: [meeting({ outcome: 'one_sided', companyAnswer: 'follow_up' })] });
    expect(sheets.map(({ name, told }) => [name, told])).toEqual([
      ['Les Jardins du Ried', 0],
      ['Menuiserie du Canal', 1],
    ]);
    expect(sheets[1].lines).toEqual([
      {
        authorId: 'c',
        partnerId: 'a',
        partner: 'Les Jardins du Ried',
        round: 1,
        table: 3,
        answer: 'follow_up',
      },
    ]);
  });

  it('shows a meeting nobody came to as such on both forms', () => {
    const sheets = paperSheets({ meetings: [meeting({ outcome: 'no_show' })] });
    expect(sheets.flatMap(({ lines }) => lines.map(({ answer }) => answer))).toEqual(['no_show', 'no_show']);
  });

  it('makes no form when nothing is published', () => {
    expect(paperSheets({ meetings: [] })).toEqual([]);
  });
});
