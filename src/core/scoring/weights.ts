/** What each criterion counts for. Fractions of 1; they are normalised before use. */
export type Weights = Record<string, number>;

/** The weights of a Labo that has learned nothing yet; why each one, in docs/scoring.md. */
export const defaultWeights: Weights = {
  text: 0.42,
  partnership_type: 0.12,
  modality: 0.13,
  theme: 0.1,
  territory: 0.1,
  beneficiaries: 0.03,
  amount: 0.04,
  calendar: 0.01,
  odd: 0.01,
  objectives: 0.01,
  organisation_size: 0.01,
  readiness: 0.02,
};

/**
 * Weights as whole thousandths that sum to 1000, in the order of `codes` (largest remainder). Missing or negative
 * weights count as zero; all at zero gives the default.
 */
export function thousandths(weights: Weights, codes: readonly string[]): number[] {
  const given = codes.map((code) => Math.max(0, weights[code] ?? 0));
  const total = given.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return thousandths(defaultWeights, codes);
  const exact = given.map((weight) => (1000 * weight) / total);
  const whole = exact.map(Math.floor);
  const missing = 1000 - whole.reduce((sum, weight) => sum + weight, 0);
  const byRemainder = codes
    .map((code, i) => ({ code, i, rest: exact[i] - whole[i] }))
    .sort((a, b) => b.rest - a.rest || (a.code < b.code ? -1 : 1));
  for (const { i } of byRemainder.slice(0, missing)) whole[i]++;
  return whole;
}
