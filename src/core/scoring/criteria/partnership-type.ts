import { labelOfPartnershipType } from '../../taxonomy/partnership-types.js';
import { codesIn, typeOrder } from '../reading/codes.js';
import { type Criterion, temper, unknownGrade } from './criterion.js';
import { inSentence, listed } from './listed.js';

/**
 * How well two partnership types go together, per thousand. The same type is complete; the others follow how
 * often one grows into the other in Le RAMEAU's cases (an experiment becomes a joint offer; a gift seldom a sale).
 */
const affinity: Record<string, Record<string, number>> = {
  mecenat: {
    mecenat: 1000,
    pratiques_responsables: 250,
    cooperation_economique: 100,
    innovation_societale: 400,
  },
  pratiques_responsables: {
    pratiques_responsables: 1000,
    cooperation_economique: 400,
    innovation_societale: 450,
  },
  cooperation_economique: { cooperation_economique: 1000, innovation_societale: 500 },
  innovation_societale: { innovation_societale: 1000 },
};

const between = (a: string, b: string): number => affinity[a]?.[b] ?? affinity[b]?.[a] ?? 0;

/** Best affinity for every couple of type sets: table[needMask][offerMask]. */
const best = Array.from({ length: 1 << typeOrder.length }, (_, need) =>
  Array.from({ length: 1 << typeOrder.length }, (_, offer) =>
    Math.max(
      0,
      ...codesIn(need, typeOrder).flatMap((a) => codesIn(offer, typeOrder).map((b) => between(a, b))),
    ),
  ),
);

/** The best affinity of two sets of types, 0 to 1000; `null` when either set is empty. */
export function typeAffinity(need: number, offer: number): number | null {
  return need === 0 || offer === 0 ? null : best[need][offer];
}

export function gradeTypes(need: number, offer: number, guesses: number): number {
  const affinity = typeAffinity(need, offer);
  return affinity === null ? unknownGrade : temper(affinity, guesses);
}

export const partnershipType: Criterion = {
  code: 'partnership_type',
  label: 'Type de partenariat',
  grade: (need, offer) =>
    gradeTypes(need.types, offer.types, Number(need.inferred.types) + Number(offer.inferred.types)),
  say(need, offer, _grade, reader) {
    const shared = codesIn(need.types & offer.types, typeOrder)
      .map(labelOfPartnershipType)
      .map(inSentence);
    if (shared.length === 0) return null;
    const guessed = need.inferred.types || offer.inferred.types ? ' (d’après le texte, à confirmer)' : '';
    return reader === 'animator'
      ? `Même type de partenariat : ${listed(shared)}${guessed}`
      : `Vous visez tous deux le même type de partenariat : ${listed(shared)}${guessed}`;
  },
  missing(need, offer, grade, reader) {
    if (reader !== 'animator' && (reader === 'need' ? need : offer).inferred.types) {
      return 'Précisez le type de partenariat : il est seulement deviné d’après votre texte';
    }
    return grade >= 700 ? null : 'Le type de partenariat reste à accorder';
  },
};
