import { describe, expect, it } from '@jest/globals';
import {
  formatAmount,
  formatHour,
  formatMoment,
  formatPhone,
  formatPlace,
  formatSpan,
  initials,
} from './format.js';

const now = new Date('2026-11-22T10:00:00Z');

describe('formats', () => {
  it('says hours as people do, in French time', () => {
    expect([formatHour('2027-01-14T13:00:00Z'), formatHour('2027-07-14T12:05:00Z')]).toEqual([
      '14\u00a0h',
      '14\u00a0h\u00a005',
    ]);
  });

  it('names the year only when it is another one', () => {
    expect(formatMoment('2026-12-01T08:02:00Z', now)).toBe('1er décembre à 9\u00a0h\u00a002');
    expect(formatMoment('2027-01-14T13:00:00Z', now)).toBe('14 janvier 2027 à 14\u00a0h');
  });

  it('writes the span of an event', () => {
    expect(formatSpan('2027-01-14T13:00:00Z', '2027-01-14T15:30:00Z')).toBe(
      'Jeudi 14 janvier, 14\u00a0h – 16\u00a0h\u00a030',
    );
  });

  it('says amounts with one bound, two, or none', () => {
    const spaces = (text: string | null) => text?.replace(/[\u00a0\u202f]/g, ' ');
    expect([
      spaces(formatAmount({ min: 2000, max: 5000 })),
      spaces(formatAmount({ min: null, max: 5000 })),
      spaces(formatAmount({ min: 2000, max: null })),
      spaces(formatAmount({ min: 800, max: 800 })),
      formatAmount({ min: null, max: null }),
    ]).toEqual(['de 2 000 € à 5 000 €', 'jusqu’à 5 000 €', 'à partir de 2 000 €', '800 €', null]);
  });

  it('writes French numbers in pairs and leaves neighbours their prefix', () => {
    expect([formatPhone('+33353015133'), formatPhone('+4976112345')]).toEqual([
      '03\u00a053\u00a001\u00a051\u00a033',
      '+4976112345',
    ]);
  });

  it('says a place with its distance', () => {
    expect([
      formatPlace('Sélestat', 12.4),
      formatPlace('Sélestat', 0.3),
      formatPlace('Sélestat', null),
    ]).toEqual(['Sélestat · 12\u00a0km', 'Sélestat · sur place', 'Sélestat']);
  });

  it('makes initials of two names, whatever is missing', () => {
    expect([initials('Élise', 'Vogt'), initials('Tandem', '')]).toEqual(['ÉV', 'T']);
  });
});
