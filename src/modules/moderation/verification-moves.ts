import type { Verification } from '../organisations/organisation.entity.js';

/** From which states the Labo may come to each: a decision can always be changed, never repeated. */
export const VERIFICATION_MOVES: Readonly<Record<Verification, readonly Verification[]>> = {
  verified: ['to_check', 'refused'],
  refused: ['to_check', 'verified'],
  to_check: ['verified', 'refused'],
};

export const mayBecome = (from: Verification, to: Verification): boolean =>
  VERIFICATION_MOVES[to].includes(from);
