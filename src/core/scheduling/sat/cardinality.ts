import type { SatSolver } from './sat-solver.js';

export function atMostOne(solver: SatSolver, literals: number[]): void {
  for (let i = 0; i < literals.length; i++) {
    for (let j = i + 1; j < literals.length; j++) solver.addClause([literals[i] ^ 1, literals[j] ^ 1]);
  }
}

export function atMost(solver: SatSolver, literals: number[], most: number): void {
  if (literals.length <= most) return;
  const counter = totalizer(solver, literals, most + 1, false);
  solver.addClause([counter[most] ^ 1]);
}

/**
 * Unary count of true literals, cut at `cap` (Bailleux and Boufkhad, 2003): output k is implied true when more than
 * k literals hold; with `both`, also implied false when no more than k hold.
 */
export function totalizer(solver: SatSolver, literals: number[], cap: number, both: boolean): number[] {
  if (literals.length <= 1) return literals.slice(0, cap);
  const half = literals.length >> 1;
  const left = totalizer(solver, literals.slice(0, half), cap, both);
  const right = totalizer(solver, literals.slice(half), cap, both);
  const size = Math.min(cap, left.length + right.length);
  const output = Array.from({ length: size }, () => 2 * solver.newVariable(0));
  for (let i = 0; i <= left.length; i++) {
    for (let j = 0; j <= right.length; j++) {
      if (i + j > 0) {
        const clause = [output[Math.min(i + j, size) - 1]];
        if (i > 0) clause.push(left[i - 1] ^ 1);
        if (j > 0) clause.push(right[j - 1] ^ 1);
        if (i + j <= size || (i + j === size + 1 && i <= size && j <= size)) solver.addClause(clause);
      }
      if (both && i + j < size) {
        const clause = [output[i + j] ^ 1];
        if (i < left.length) clause.push(left[i]);
        if (j < right.length) clause.push(right[j]);
        solver.addClause(clause);
      }
    }
  }
  return output;
}
