import { modalityComplement } from '../criteria/modality.js';
import type { Gate } from './gate.js';

/** What is declared as offered must answer something of what is declared as sought. */
export const compatibleModality: Gate = {
  code: 'compatible_modality',
  label: 'Ce que chacun apporte',
  refuse(need, offer) {
    if (need.inferred.modalities || offer.inferred.modalities) return null;
    return modalityComplement(need.modalities, offer.modalities) === 0
      ? 'Rien de ce que l’offre apporte ne répond à ce que le besoin demande'
      : null;
  },
};
