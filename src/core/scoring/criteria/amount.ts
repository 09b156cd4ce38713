import type { ListingProfile } from '../reading/listing-profile.js';
import { type Criterion, unknownGrade } from './criterion.js';

type Range = { min: number; max: number };

/** 1000 when the ranges meet; else the share that the smaller bound is of the larger. 500 when one is unknown. Symmetric. */
export function gradeAmounts(a: Range | null, b: Range | null): number {
  return a === null || b === null ? unknownGrade : Math.round(1000 * amountRatio(a, b));
}

/** 1 when two ranges meet, else the ratio of the nearest bounds. */
export function amountRatio(a: Range, b: Range): number {
  if (a.max < b.min) return a.max / b.min;
  return b.max < a.min ? b.max / a.min : 1;
}

/** « 12 000 € »: thousands apart, by a non-breaking space. */
const euros = (value: number): string =>
  `${String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, '\u202f')}\u00a0€`;

export function rangeInWords({ min, max }: Range): string {
  if (min === max) return euros(max);
  return min === 0 ? `jusqu’à ${euros(max)}` : `${euros(min)} à ${euros(max)}`;
}

export const amount: Criterion = {
  code: 'amount',
  label: 'Montant',
  grade: (need, offer) => gradeAmounts(need.amount, offer.amount),
  say(need, offer, grade, reader) {
    if (!need.amount || !offer.amount || grade < 500) return null;
    const [yours, theirs] = reader === 'offer' ? [offer, need] : [need, offer];
    const words = (profile: ListingProfile) => rangeInWords(profile.amount as Range);
    return reader === 'animator'
      ? `Montants compatibles : besoin ${words(need)}, offre ${words(offer)}`
      : `Vos montants sont compatibles : ${words(yours)} de votre côté, ${words(theirs)} du leur`;
  },
  missing(need, offer, grade, reader) {
    if (need.amount && offer.amount) return grade < 1000 ? 'Le montant reste à rapprocher' : null;
    const own = reader === 'need' ? need : offer;
    return reader !== 'animator' && !own.amount && (reader === 'need' ? offer : need).amount
      ? 'Un ordre de grandeur en euros de votre côté aiderait à décider'
      : null;
  },
};
