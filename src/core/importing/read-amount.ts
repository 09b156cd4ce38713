/**
 * An amount in euros as French and English people write it: « 1 500,00 € », « 1.500,50 », « 15000.50 », « 2 k€ ».
 * Rounded to the cent; null when it is no amount or is negative.
 */
export function readAmount(text: string): number | null {
  const compact = text.replace(/[\s\u00a0\u202f]|€|euros?|eur/giu, '').toLowerCase();
  const found = /^(\d[\d.,']*)(k?)$/.exec(compact);
  if (!found) return null;
  const digits = found[1].replaceAll("'", '');
  const decimals = /[.,](\d{1,2})$/.exec(digits);
  const whole = decimals ? digits.slice(0, decimals.index) : digits;
  if (!/^(?:\d+|\d{1,3}(?:[.,]\d{3})+)$/.test(whole)) return null;
  const amount = Number(`${whole.replace(/[.,]/g, '')}.${decimals?.[1] ?? '0'}`) * (found[2] ? 1000 : 1);
  return amount < 1e12 ? Math.round(amount * 100) / 100 : null;
}
