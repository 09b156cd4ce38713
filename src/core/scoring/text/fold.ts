/** Lower case, without accents, non-breaking spaces made plain, ligatures opened, typographic apostrophes made plain. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[’‘`´]/g, "'")
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
}
