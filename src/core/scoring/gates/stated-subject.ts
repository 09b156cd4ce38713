import type { ListingProfile } from '../reading/listing-profile.js';
import { conceptIndex, labelOfConcept, lexicon } from '../text/lexicon/lexicon.js';
import type { Gate } from './gate.js';

/** What a listing is mainly about: the only ideas a refusal or a condition on a subject is held against. */
export function coreOf(profile: ListingProfile): string[] {
  return [...profile.text.core].filter(
    (concept) => lexicon[conceptIndex.get(concept) as number].precision >= 2,
  );
}

/** An idea one side refuses that is at the heart of the other, or null. */
function refusedBy(author: ListingProfile, other: ListingProfile): string | null {
  if (author.conditions.excludedConcepts.size === 0) return null;
  return coreOf(other).find((concept) => author.conditions.excludedConcepts.has(concept)) ?? null;
}

function lacksRequired(author: ListingProfile, other: ListingProfile): boolean {
  const required = author.conditions.requiredConcepts;
  return required.size > 0 && ![...required].some((concept) => other.text.weights.has(concept));
}

/** « Pas de contentieux », « réservé aux refuges animaliers »: subjects an author refuses or requires. */
export const statedSubject: Gate = {
  code: 'stated_subject',
  label: 'Exclusions écrites dans le texte',
  refuse(need, offer) {
    const refused = refusedBy(offer, need) ?? refusedBy(need, offer);
    if (refused) return `L’un des textes écarte ce sujet : ${labelOfConcept(refused)}`;
    if (lacksRequired(offer, need))
      return 'L’offre est réservée à un public ou à un sujet que le besoin ne porte pas';
    if (lacksRequired(need, offer)) return 'Le besoin demande un public ou un sujet que l’offre ne porte pas';
    return null;
  },
};
