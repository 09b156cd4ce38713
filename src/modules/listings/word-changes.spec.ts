import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wordChanges } from './word-changes.js';

const sentence = fc
  .array(fc.constantFrom('un', 'deux', 'jours', 'par', 'mois', '\n', '  '))
  .map((words) => words.join(' '));

describe('what changed between two texts', () => {
  it('shows words removed and added where they stood', () => {
    expect(wordChanges('Un juriste deux jours par mois', 'Un juriste trois jours par mois')).toEqual([
      { kind: 'same', text: 'Un juriste ' },
      { kind: 'removed', text: 'deux ' },
      { kind: 'added', text: 'trois ' },
      { kind: 'same', text: 'jours par mois' },
    ]);
  });

  it('gives back both texts, and says nothing twice', () => {
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const changes = wordChanges(before, after);
        const without = (kind: string) =>
          changes
            .filter((change) => change.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
        for (const [at, { kind }] of changes.entries()) expect(kind).not.toBe(changes[at + 1]?.kind);
      }),
    );
  });

  it('shows nothing changed when nothing did', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(wordChanges(text, text).filter(({ kind }) => kind !== 'same')).toEqual([]);
      }),
    );
  });

  it('takes long texts without filling the memory', () => {
    const long = 'mot '.repeat(20_000);
    expect(wordChanges(long, `${long}fin`)).toHaveLength(2);
  });
});
