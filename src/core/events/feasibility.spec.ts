import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { feasibilityOf } from './feasibility.js';

describe('feasibilityOf', () => {
  it('says what a fair of 22 companies and 32 associations offers', () => {
    const found = feasibilityOf({ associations: 32, companies: 22, tables: 22, rounds: 10 });
    expect(found).toMatchObject({ meetings: 220, perAssociation: 6.875, perCompany: 10, bottleneck: '' });
    expect(found.summary).toBe(
      'Chaque association aura environ 6,9 rendez-vous, chaque entreprise environ 10 rendez-vous.',
    );
  });

  it('says in words what is missing', () => {
    const found = feasibilityOf({ associations: 20, companies: 14, tables: 14, rounds: 5 });
    expect(found.bottleneck).toBe('Il manque 3 tours pour que chacun ait 5 rendez-vous.');
    const few = feasibilityOf({ associations: 20, companies: 14, tables: 20, rounds: 5 });
    expect(few.bottleneck).toBe('Il manque 6 entreprises ou 3 tours pour que chacun ait 5 rendez-vous.');
  });

  it('gives nobody fewer meetings when there are more rounds', () => {
    const size = fc.integer({ min: 1, max: 60 });
    const property = fc.property(size, size, size, size, (associations, companies, tables, rounds) => {
      const { curve } = feasibilityOf({ associations, companies, tables, rounds: (rounds % 12) + 1 });
      for (let i = 1; i < curve.length; i++) {
        expect(curve[i].perAssociation).toBeGreaterThanOrEqual(curve[i - 1].perAssociation);
        expect(curve[i].perCompany).toBeGreaterThanOrEqual(curve[i - 1].perCompany);
      }
    });
    fc.assert(property);
  });
});
