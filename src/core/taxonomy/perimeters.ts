import { codesOf, labelIn } from './code-list.js';

/** How far an organisation or a listing reaches around its commune, from the closest to the widest. */
export const perimeters = [
  { code: 'commune', label: 'Commune' },
  { code: 'epci', label: 'Intercommunalité' },
  { code: 'departement', label: 'Département' },
  { code: 'region', label: 'Région' },
  { code: 'national', label: 'Toute la France' },
] as const;

export type Perimeter = (typeof perimeters)[number]['code'];

export const perimeterCodes = codesOf(perimeters);

/** The French label; the code itself when it is not in the list. */
export const labelOfPerimeter = (code: string): string => labelIn(perimeters, code);
