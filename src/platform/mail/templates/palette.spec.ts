import { describe, expect, it } from '@jest/globals';
import { coloursOfType, day, night } from './palette.js';

/** Relative luminance and contrast ratio of WCAG 2.2. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

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
