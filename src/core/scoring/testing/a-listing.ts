import type { Place, ScoringListing, ScoringOrganisation } from '../types.js';

export const strasbourg: Place = {
  commune: '67482',
  name: 'Strasbourg',
  departement: '67',
  region: '44',
  epci: '246700488',
  lat: 48.5691,
  lon: 7.7619,
};

type Detail = Partial<Omit<ScoringListing, 'organisation'>> & { organisation?: Partial<ScoringOrganisation> };

function aListing(side: 'need' | 'offer', { organisation, ...detail }: Detail): ScoringListing {
  return {
    id: side,
    side,
    organisation: {
      id: `org of ${side}`,
      name: 'Les Amis du Moulin',
      kind: null,
      size: null,
      ...organisation,
    },
    title: 'Un titre',
    description: 'Quelques mots.',
    partnershipTypes: [],
    themes: [],
    modalities: [],
    place: strasbourg,
    perimeter: 'departement',
    amount: null,
    deadline: null,
    ...detail,
  };
}

/** A need in Strasbourg that says almost nothing: only the detail that matters is given. */
export const aNeed = (detail: Detail = {}): ScoringListing => aListing('need', detail);

/** An offer in Strasbourg that says almost nothing. */
export const anOffer = (detail: Detail = {}): ScoringListing => aListing('offer', detail);
