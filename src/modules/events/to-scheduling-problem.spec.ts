import { describe, expect, it } from '@jest/globals';
import type { Registration } from './registration.entity.js';
import { type PairScore, toSchedulingProblem, wishWorth } from './to-scheduling-problem.js';

const registered = (id: string, side: 'association' | 'company', unavailableRounds: number[] = []) =>
  ({
    id,
    side,
    unavailableRounds,
    organisation: { name: `Org ${id}`, usualName: null },
  }) as unknown as Registration;
const pair = (associationId: string, companyId: string, score: number) =>
  ({ associationId, companyId, score }) as PairScore;

describe('toSchedulingProblem', () => {
  it('joins what scoring says with what both sides wish', () => {
    const problem = toSchedulingProblem(
      { rounds: 4, tables: 2 },
      [registered('a1', 'association', [1]), registered('c1', 'company'), registered('c2', 'company')],
      [pair('a1', 'c1', 0.8)],
      [
        { fromRegistrationId: 'a1', toRegistrationId: 'c1', rank: 1 },
        { fromRegistrationId: 'c2', toRegistrationId: 'a1', rank: 1 },
      ],
    );
    expect(problem).toEqual({
      rounds: 4,
      tables: 2,
      participants: [
        { id: 'a1', name: 'Org a1', kind: 'association', unavailable: [1], min: 4 },
        { id: 'c1', name: 'Org c1', kind: 'company', unavailable: [], min: 2 },
        { id: 'c2', name: 'Org c2', kind: 'company', unavailable: [], min: 2 },
      ],
      pairings: [
        { id: 'a1~c1', a: 'a1', b: 'c1', score: 0.5 * 0.8 + 0.25 },
        { id: 'a1~c2', a: 'a1', b: 'c2', score: 0.25 },
      ],
    });
  });

  it('ignores a wish between two of the same side', () => {
    const both = [registered('a1', 'association'), registered('a2', 'association')];
    const wishes = [{ fromRegistrationId: 'a1', toRegistrationId: 'a2', rank: 1 }];
    expect(toSchedulingProblem({ rounds: 4, tables: 2 }, both, [], wishes).pairings).toEqual([]);
  });

  it('values the first wish most and an unspoken one at nothing', () => {
    expect([1, 2, 10, 30, undefined].map(wishWorth)).toEqual([1, 0.9, 0.1, 0.1, 0]);
  });
});
