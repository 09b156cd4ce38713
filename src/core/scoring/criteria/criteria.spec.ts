import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Zone } from '../reading/listing-profile.js';
import { scorePairing } from '../score-pairing.js';
import { contextOf } from '../scoring-context.js';
import { aNeed, anOffer, strasbourg } from '../testing/a-listing.js';
import { gradeAmounts } from './amount.js';
import { gradePublics } from './beneficiaries.js';
import { gradeDaysLeft } from './calendar.js';
import { gradeModalities } from './modality.js';
import { gradeObjectives } from './objectives.js';
import { gradeOdd } from './odd.js';
import { gradeSizes } from './organisation-size.js';
import { gradeTypes } from './partnership-type.js';
import { gradeReadiness } from './readiness.js';
import { gradeZones } from './territory.js';
import { gradeText } from './text.js';
import { gradeThemes } from './theme.js';

const mask = (bits: number) => fc.integer({ min: 0, max: 2 ** bits - 1 });
const range = fc
  .tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 1e6 }))
  .map(([min, more]) => ({ min, max: min + more }));
const zoneAt = (lat: number): Zone => ({
  level: 'departement',
  commune: `c${lat}`,
  epci: '',
  departement: '67',
  region: '44',
  lat,
  lon: 7,
  known: true,
});

describe('Every criterion', () => {
  it.each([
    ['types', 4, gradeTypes],
    ['themes', 16, gradeThemes],
  ])('grades %s alike from both sides', (_name, bits, grade) => {
    fc.assert(
      fc.property(mask(bits), mask(bits), fc.nat(2), (a, b, guesses) =>
        expect(grade(a, b, guesses)).toBe(grade(b, a, guesses)),
      ),
    );
  });

  it.each([
    ['odd', 17, gradeOdd],
    ['publics', 15, gradePublics],
    ['objectives', 4, gradeObjectives],
  ])('grades %s alike from both sides, without guesses', (_name, bits, grade) => {
    fc.assert(fc.property(mask(bits), mask(bits), (a, b) => expect(grade(a, b)).toBe(grade(b, a))));
  });

  it('grades amounts, sizes and distances alike from both sides', () => {
    fc.assert(fc.property(range, range, (a, b) => expect(gradeAmounts(a, b)).toBe(gradeAmounts(b, a))));
    fc.assert(
      fc.property(fc.nat(20_000), fc.nat(20_000), (a, b) => expect(gradeSizes(a, b)).toBe(gradeSizes(b, a))),
    );
    fc.assert(
      fc.property(fc.integer({ min: 42, max: 51 }), fc.integer({ min: 42, max: 51 }), (a, b) =>
        expect(gradeZones(zoneAt(a), zoneAt(b))).toBe(gradeZones(zoneAt(b), zoneAt(a))),
      ),
    );
  });

  it('never loses by bringing more: one more modality or type offered', () => {
    fc.assert(
      fc.property(mask(12), mask(12), fc.nat(11), (sought, given, more) => {
        fc.pre(given !== 0);
        expect(gradeModalities(sought, given | (1 << more), 0)).toBeGreaterThanOrEqual(
          gradeModalities(sought, given, 0),
        );
      }),
    );
    fc.assert(
      fc.property(mask(4), mask(4), fc.nat(3), (a, b, more) => {
        fc.pre(b !== 0);
        expect(gradeTypes(a, b | (1 << more), 0)).toBeGreaterThanOrEqual(gradeTypes(a, b, 0));
      }),
    );
  });

  it('never loses by a theme both sides add', () => {
    fc.assert(
      fc.property(mask(16), mask(16), fc.nat(15), (a, b, theme) => {
        fc.pre(a !== 0 && b !== 0);
        expect(gradeThemes(a | (1 << theme), b | (1 << theme), 0)).toBeGreaterThanOrEqual(
          gradeThemes(a, b, 0) - 1,
        );
      }),
    );
  });

  it('never gains by distance, nor by a nearer deadline, nor by a larger gap in euros', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 4, noNaN: true }),
        fc.double({ min: 0, max: 4, noNaN: true }),
        (a, b) => {
          const [near, far] = a < b ? [a, b] : [b, a];
          expect(gradeZones(zoneAt(45), zoneAt(45 + far))).toBeLessThanOrEqual(
            gradeZones(zoneAt(45), zoneAt(45 + near)),
          );
        },
      ),
    );
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (a, b) =>
        expect(gradeDaysLeft(Math.min(a, b))).toBeLessThanOrEqual(gradeDaysLeft(Math.max(a, b))),
      ),
    );
    fc.assert(
      fc.property(range, fc.nat(1e6), (need, gap) => {
        const offer = (distance: number) => ({ min: need.max + distance, max: need.max + distance });
        expect(gradeAmounts(need, offer(gap + 1000))).toBeLessThanOrEqual(gradeAmounts(need, offer(gap)));
      }),
    );
  });

  it('never gains by fewer shared words, nor by a less complete sheet', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (a, b) =>
        expect(gradeText(Math.min(a, b), 0.01, 0.01)).toBeLessThanOrEqual(
          gradeText(Math.max(a, b), 0.01, 0.01),
        ),
      ),
    );
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), fc.nat(1000), (a, b, other) =>
        expect(gradeReadiness(Math.min(a, b), other)).toBeLessThanOrEqual(
          gradeReadiness(Math.max(a, b), other),
        ),
      ),
    );
  });

  it('does not rank an organisation down for being small or unknown', () => {
    expect(gradeSizes(null, 5000)).toBe(1000);
    expect(gradeSizes(1, 1)).toBe(gradeSizes(5000, 5000));
  });

  it('gives parts that sum to the score', () => {
    const need = aNeed({
      partnershipTypes: ['mecenat'],
      themes: ['handicap'],
      modalities: ['locaux'],
      title: 'Une salle pour nos répétitions',
    });
    const offer = anOffer({
      partnershipTypes: ['mecenat'],
      themes: ['sante'],
      modalities: ['locaux'],
      title: 'Salle libre le soir',
      place: { ...strasbourg, lat: 48.7 },
    });
    const { total, parts } = scorePairing(need, offer, contextOf([need, offer], { asOf: '2026-11-22' }));
    expect(parts.reduce((sum, { value, weight }) => sum + value * weight, 0)).toBeCloseTo(total as number, 9);
    expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
    expect(parts.map(({ criterion }) => criterion)).toHaveLength(12);
  });
});
