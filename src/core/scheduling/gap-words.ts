const percent = new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 2 });

/** How far a score is from the proven maximum, in words: « à 0,3 % du maximum possible ». */
export function gapWords(score: number, bound: number): string {
  const gap = bound > 0 ? (bound - score) / bound : 0;
  if (gap <= 1e-9) return 'le maximum possible';
  if (gap < 0.00001) return 'à moins de 0,001\u202f% du maximum possible';
  return `à ${percent.format(gap * 100)}\u202f% du maximum possible`;
}
