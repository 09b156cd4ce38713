import { describe, expect, it } from '@jest/globals';
import { counted } from './french.js';
import { frenchDate, frenchTime } from './french-time.js';

describe('counted', () => {
  it('writes the count in words up to ten, and agrees', () => {
    const tracks = (count: number) => counted(count, 'nouvelle piste', 'nouvelles pistes', 'feminine');
    expect([0, 1, 2, 10, 11].map(tracks)).toEqual([
      'zéro nouvelle piste',
      'une nouvelle piste',
      'deux nouvelles pistes',
      'dix nouvelles pistes',
      '11 nouvelles pistes',
    ]);
  });

  it('says un of a masculine noun', () => {
    expect(counted(1, 'rendez-vous', 'rendez-vous', 'masculine')).toBe('un rendez-vous');
  });
});

describe('French dates and times', () => {
  it('tells the hour of the place, in summer as in winter', () => {
    const utc = ['2026-12-01T13:30:00Z', '2026-07-01T13:00:00Z', '2026-11-30T23:05:00Z'];
    expect(utc.map((iso) => frenchTime(new Date(iso), 'Europe/Paris'))).toEqual([
      '14\u00A0h\u00A030',
      '15\u00A0h',
      '0\u00A0h\u00A005',
    ]);
  });

  it('says « 1er » and the day of the place', () => {
    expect(frenchDate(new Date('2026-11-30T23:05:00Z'), 'Europe/Paris')).toBe('mardi 1er\u00A0décembre 2026');
    expect(frenchDate(new Date('2026-11-30T12:00:00Z'), 'Europe/Paris')).toBe('lundi 30\u00A0novembre 2026');
  });
});
