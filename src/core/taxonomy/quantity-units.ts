import { codesOf, labelIn } from './code-list.js';

/** What a quantity counts. No published list exists: a Labo may reword these. */
export const quantityUnits = [
  { code: 'heures', label: 'heures', one: 'heure' },
  { code: 'jours', label: 'jours', one: 'jour' },
  { code: 'jours_mois', label: 'jours par mois', one: 'jour par mois' },
  { code: 'mois', label: 'mois', one: 'mois' },
  { code: 'personnes', label: 'personnes', one: 'personne' },
  { code: 'places', label: 'places', one: 'place' },
  { code: 'unites', label: 'unités', one: 'unité' },
  { code: 'repas', label: 'repas', one: 'repas' },
  { code: 'm2', label: 'm²', one: 'm²' },
  { code: 'kg', label: 'kg', one: 'kg' },
  { code: 'tonnes', label: 'tonnes', one: 'tonne' },
  { code: 'trajets', label: 'trajets', one: 'trajet' },
] as const;

export type QuantityUnit = (typeof quantityUnits)[number]['code'];

export const quantityUnitCodes = codesOf(quantityUnits);

/** The French label; the code itself when it is not in the list. */
export const labelOfQuantityUnit = (code: string): string => labelIn(quantityUnits, code);
