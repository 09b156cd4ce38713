import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lexicon } from '../text/lexicon/lexicon.js';
import { confirmedShares, type Finding } from './witnesses.js';

const finding = (code: string, ...roots: string[]): Finding => ({ code, roots });
const garden = [
  'jardin',
  'biodechets',
  'apiculture',
  'agriculture',
  'espaces_verts',
  'foret',
  'botanique',
  'jardinier',
];

describe('The sense of a word', () => {
  it('is doubted when nothing else in the text speaks of it', () => {
    const others = garden.map((code, i) => finding(code, `mot${i}`));
    expect(confirmedShares([finding('handicap_moteur', 'fauteuil'), ...others]).get('handicap_moteur')).toBe(
      0.4,
    );
  });

  it('is doubted less in a short text, and not at all beside a relative', () => {
    const short = confirmedShares([finding('handicap_moteur', 'fauteuil'), finding('jardin', 'potager')]);
    expect(short.get('handicap_moteur')).toBeGreaterThan(0.9);
    const beside = [finding('handicap_moteur', 'fauteuil'), finding('handicap', 'invalid')];
    expect(confirmedShares(beside).has('handicap_moteur')).toBe(false);
  });

  it('never gains strength, nor falls under two fifths, and does not depend on the order', () => {
    const some = fc.array(
      fc.tuple(
        fc.constantFrom(...lexicon.map(({ code }) => code)),
        fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      ),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(some, (pairs) => {
        const findings = pairs.map(([code, root]) => finding(code, root));
        const shares = confirmedShares(findings);
        for (const share of shares.values()) {
          expect(share).toBeLessThanOrEqual(1);
          expect(share).toBeGreaterThanOrEqual(0.4);
        }
        expect(confirmedShares([...findings].reverse())).toEqual(shares);
      }),
    );
  });
});
