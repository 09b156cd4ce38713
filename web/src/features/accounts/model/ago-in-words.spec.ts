import { describe, expect, it } from '@jest/globals';
import { agoInWords } from './ago-in-words.js';

const now = new Date('2026-11-22T14:30:00Z');

describe('agoInWords', () => {
  it.each([
    ['2026-11-22T14:28:00Z', 'à l’instant'],
    ['2026-11-22T14:10:00Z', 'il y a 20 minutes'],
    ['2026-11-21T08:00:00Z', 'le 21 novembre à 9\u00a0h'],
  ])('says %s as one would', (iso, words) => expect(agoInWords(iso, now)).toBe(words));
});
