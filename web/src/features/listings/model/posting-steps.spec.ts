import { describe, expect, it } from '@jest/globals';
import type { ListingContent } from '../../../api/types.js';
import { after, before, firstWrongStep, resumeAt, STEPS, stepOf } from './posting-steps.js';

const whole = {
  title: 'Un juriste',
  description: 'Deux jours par mois.',
  partnershipTypes: ['mecenat'],
  modalities: ['competences'],
  communeCode: '67482',
  perimeter: 'departement',
  reciprocity: null,
} as unknown as ListingContent;

describe('the five steps of posting', () => {
  it('follow one another both ways', () => {
    expect(STEPS.map(after)).toEqual(['type', 'comment', 'ou', 'quand', null]);
    expect(STEPS.map(before)).toEqual([null, 'quoi', 'type', 'comment', 'ou']);
  });

  it('lead to the first one with something wrong', () => {
    expect(firstWrongStep({ reciprocity: 'x', communeCode: 'x' })).toBe('ou');
    expect(firstWrongStep({ charter: 'x' })).toBe('quand');
    expect(firstWrongStep({})).toBeNull();
    expect(stepOf('quantityUnit')).toBe('comment');
  });

  it.each([
    ['quoi', { title: ' ' }],
    ['type', { partnershipTypes: [] }],
    ['comment', { modalities: [] }],
    ['ou', { communeCode: null }],
    ['quand', { communeCode: null, perimeter: 'national' }],
    ['quand', {}],
  ])('are taken up again at « %s »', (step, given) => {
    expect(resumeAt('need', { ...whole, ...(given as object) })).toBe(step);
  });
});
