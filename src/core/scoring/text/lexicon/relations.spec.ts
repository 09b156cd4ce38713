import { describe, expect, it } from '@jest/globals';
import { addAnswers, textTermsOf } from '../../reading/text-terms.js';
import { conceptIndex } from './lexicon.js';
import { answersTo } from './relations.js';

describe('Ideas that answer one another', () => {
  it('are ideas of the lexicon, both ways, never an idea and itself', () => {
    for (const [from, answers] of answersTo) {
      for (const to of [from, ...answers]) expect([to, conceptIndex.has(to)]).toEqual([to, true]);
      for (const to of answers) expect(answersTo.get(to)).toContain(from);
      expect(answers).not.toContain(from);
    }
  });

  it('bring a text closer to its answer without naming it', () => {
    const terms = addAnswers(textTermsOf('prevention des chutes', '', 'need'), new Map());
    expect(terms.said.has('chute_ages')).toBe(true);
    expect(terms.strength.has('kine')).toBe(true);
    expect(terms.own.has('kine')).toBe(false);
    expect(terms.said.has('kine')).toBe(false);
  });
});
