import type { Criterion } from './criterion.js';

/** The mean of the two sheets: a named référent, a complete description. Symmetric. */
export function gradeReadiness(need: number, offer: number): number {
  return Math.round((need + offer) / 2);
}

export const readiness: Criterion = {
  code: 'readiness',
  label: 'Prêts à se rencontrer',
  grade: (need, offer) => gradeReadiness(need.readiness, offer.readiness),
  say(need, offer, _grade, reader) {
    const [own, other] = reader === 'offer' ? [offer, need] : [need, offer];
    if (reader === 'animator') {
      return own.listing.organisation.hasReferent && other.listing.organisation.hasReferent
        ? 'Un référent est nommé de chaque côté'
        : null;
    }
    return other.listing.organisation.hasReferent ? 'Une personne référente est nommée chez eux' : null;
  },
  missing(need, offer, _grade, reader) {
    const own = reader === 'offer' ? offer : need;
    if (own.listing.organisation.hasReferent === false) {
      return reader === 'animator'
        ? 'Un référent reste à nommer'
        : 'Nommez une personne référente pour être joint plus vite';
    }
    return null;
  },
};
