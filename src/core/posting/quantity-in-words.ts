import { quantityUnits } from '../taxonomy/quantity-units.js';

const NUMBER = /^\d+(?:[ \u202f\u00a0]\d{3})*(?:[.,]\d+)?$/;
const grouped = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });

/**
 * A quantity that can be read alone: « 200 repas ». A bare number takes its unit or, when none was chosen (imported
 * files have none), the word that follows the same number in the text; without either it says nothing, so null.
 */
export function quantityInWords(quantity: string | null, unit: string | null, text: string): string | null {
  const typed = quantity?.trim() ?? '';
  if (typed === '') return null;
  if (!NUMBER.test(typed)) return typed;
  const value = Number(typed.replace(/[ \u202f\u00a0]/g, '').replace(',', '.'));
  const known = quantityUnits.find(({ code }) => code === unit);
  const word = known ? (value < 2 ? known.one : known.label) : wordAfter(value, text);
  return word ? `${grouped.format(value)}\u00a0${word}` : null;
}

/** « 200 repas chauds », out of « … livrer 200 repas chauds par semaine ». */
function wordAfter(value: number, text: string): string | null {
  const digits = String(value).replace(/(?=(?:\d{3})+$)(?!^)/g, '[ \u202f\u00a0.]?');
  const found = new RegExp(
    `(?<![\\d.,])${digits}[ \u202f\u00a0]+(?:(?:à|et|ou) [\\d \u202f]+)?(\\p{L}[\\p{L}²’'-]*)`,
    'iu',
  ).exec(text);
  return found?.[1] ?? null;
}
