import { describe, expect, it } from '@jest/globals';
import { french } from '../../core/kernel/french-typography.js';
import { detailsInWords } from './audit-words.js';

describe('detailsInWords', () => {
  it.each([
    [{ role: 'head' }, 'rôle : responsable'],
    [{ changed: ['colour', 'houseRules'] }, 'changé : couleur, règles de la maison'],
    [{ format: 'csv', rows: 12 }, 'format : csv ; lignes : 12'],
    [{ organisation: '7d4c5a52-7f52-4a39-9f4e-9a4f2a3b9f10', role: 'contributor' }, 'rôle : contributeur'],
    [{ fusionnée: 'Atelier du Rhin' }, 'fusionnée : Atelier du Rhin'],
    [{}, null],
  ])('of %j', (details, words) => expect(detailsInWords(details)).toBe(words && french(words)));
});
