import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { totalizer } from './cardinality.js';
import { SatSolver } from './sat-solver.js';

const clauses = (variables: number) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 2 * variables - 1 }), { minLength: 1, maxLength: 3 }), {
    minLength: 5,
    maxLength: 45,
  });

function satisfiable(variables: number, list: number[][]): boolean {
  for (let bits = 0; bits < 1 << variables; bits++) {
    if (list.every((clause) => clause.some((literal) => ((bits >> (literal >> 1)) & 1) !== (literal & 1))))
      return true;
  }
  return false;
}

describe('SatSolver', () => {
  it('agrees with trying every assignment, and its models hold', () => {
    fc.assert(
      fc.property(clauses(8), fc.array(fc.nat(15), { maxLength: 2 }), (list, assumed) => {
        const solver = new SatSolver();
        for (let v = 0; v < 8; v++) solver.newVariable();
        for (const clause of list) solver.addClause(clause);
        const answer = solver.solve(assumed);
        expect(answer).toBe(satisfiable(8, [...list, ...assumed.map((literal) => [literal])]));
        if (answer) {
          const holds = (literal: number) => solver.isTrue(literal >> 1) !== ((literal & 1) === 1);
          expect(
            [...list, ...assumed.map((literal) => [literal])].every((clause) => clause.some(holds)),
          ).toBe(true);
        }
        expect(solver.solve()).toBe(satisfiable(8, list));
      }),
      { numRuns: 1500, seed: 1 },
    );
  });

  it('proves that six pigeons do not fit five holes', () => {
    const solver = new SatSolver();
    const sits = Array.from({ length: 6 }, () => Array.from({ length: 5 }, () => 2 * solver.newVariable()));
    for (const row of sits) solver.addClause(row);
    for (let hole = 0; hole < 5; hole++) {
      for (let i = 0; i < 6; i++)
        for (let j = 0; j < i; j++) solver.addClause([sits[i][hole] ^ 1, sits[j][hole] ^ 1]);
    }
    expect(solver.solve()).toBe(false);
  });

  it('counts true literals up to a cap', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 1, max: 5 }),
        (truth, cap) => {
          const solver = new SatSolver();
          const literals = truth.map(() => 2 * solver.newVariable());
          const output = totalizer(solver, literals, cap, true);
          truth.forEach((one, i) => {
            solver.addClause([one ? literals[i] : literals[i] ^ 1]);
          });
          expect(solver.solve()).toBe(true);
          const count = truth.filter(Boolean).length;
          expect(output.map((literal) => solver.isTrue(literal >> 1))).toEqual(
            output.map((_, k) => count > k),
          );
        },
      ),
      { numRuns: 300, seed: 4 },
    );
  });
});
