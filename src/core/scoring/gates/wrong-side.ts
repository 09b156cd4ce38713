import type { Gate } from './gate.js';

/** Only a need meets an offer: two requests never match because they use the same words. */
export const wrongSide: Gate = {
  code: 'wrong_side',
  label: 'Sens de la demande',
  refuse: (need, offer) =>
    need.side !== 'need' || offer.side !== 'offer' ? 'Une suggestion relie un besoin à une offre' : null,
};
