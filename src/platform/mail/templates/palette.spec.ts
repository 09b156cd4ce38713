import { describe, expect, it } from '@jest/globals';
import { contrast } from '../../../core/kernel/contrast.js';
import { coloursOfType, day, night } from './palette.js';

const TYPES = ['mecenat', 'pratiques_responsables', 'cooperation_economique', 'innovation_societale', null];

describe.each([
  ['day', day],
  ['night', night],
])('the colours of the %s', (_, colours) => {
  it('let every text be read on its ground', () => {
    const pairs = [
      [colours.ink, colours.card],
      [colours.muted, colours.card],
      [colours.action, colours.card],
      [colours.onAction, colours.action],
      [colours.see, colours.seeSoft],
      [colours.see, colours.card],
      ...TYPES.map(coloursOfType).map(({ ink, soft }) => [colours[ink], colours[soft]]),
      ...TYPES.map(coloursOfType).map(({ ink }) => [colours[ink], colours.card]),
    ];
    expect(pairs.filter(([text, ground]) => contrast(text, ground) < 5.7)).toEqual([]);
  });
});
