import type { Gate } from './gate.js';

/** An organisation is never proposed to itself. */
export const ownOrganisation: Gate = {
  code: 'own_organisation',
  label: 'Même organisation',
  refuse: (need, offer) =>
    need.listing.organisation.id === offer.listing.organisation.id
      ? 'Le besoin et l’offre viennent de la même organisation'
      : null,
};
