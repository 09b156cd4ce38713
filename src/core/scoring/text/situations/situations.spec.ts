import { describe, expect, it } from '@jest/globals';
import { themeOrder } from '../../reading/codes.js';
import { situationsIn, textTermsOf } from '../../reading/text-terms.js';
import { situations } from './situations.js';

const nearest = (text: string) => [...situationsIn(textTermsOf('', text, 'need').own).keys()];

describe('Known situations', () => {
  it('have a code each and themes of the taxonomy', () => {
    expect(new Set(situations.map(({ code }) => code)).size).toBe(situations.length);
    for (const { themes } of situations) expect(themeOrder).toEqual(expect.arrayContaining(themes));
  });

  it('bring together two texts without a word in common', () => {
    const need = nearest('des lombalgies chez ceux qui portent toute la journee');
    const offer = nearest('nos manutentionnaires sur les quais, le dos bloque et des arrets');
    expect(need.filter((situation) => offer.includes(situation))).toContain('@sante-travail-dos');
  });

  it('are none for a text that says nothing of them', () => expect(nearest('xyzzy')).toEqual([]));
});
