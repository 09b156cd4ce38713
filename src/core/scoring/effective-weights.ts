import { defaultWeights, thousandths, type Weights } from './weights.js';

/** What a Labo decided about its weights. */
export interface WeightChoices {
  /** Weights learned from its reactions, or null to start from the usual ones. */
  learned: Weights | null;
  switchedOff: readonly string[];
}

/** The weights a Labo's next scoring uses, as fractions that sum to 1: learned or usual, without what is switched off. */
export function effectiveWeights({ learned, switchedOff }: WeightChoices): Weights {
  const codes = Object.keys(defaultWeights);
  const kept = codes.map((code): [string, number] => [
    code,
    switchedOff.includes(code) ? 0 : (learned ?? defaultWeights)[code],
  ]);
  const whole = thousandths(Object.fromEntries(kept), codes);
  return Object.fromEntries(codes.map((code, i) => [code, whole[i] / 1000]));
}
