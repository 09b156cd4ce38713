import { codesOf, labelIn } from './code-list.js';

/** The four aims of a territory a Labo reports on. */
export const territorialObjectives = [
  { code: 'developpement_economique', label: 'Développement économique', nature: 'economic' },
  { code: 'attractivite', label: 'Attractivité du territoire', nature: 'economic' },
  { code: 'cohesion_sociale', label: 'Cohésion sociale', nature: 'social' },
  { code: 'qualite_vie', label: 'Qualité de vie', nature: 'social' },
] as const;

export type TerritorialObjective = (typeof territorialObjectives)[number]['code'];

export const territorialObjectiveCodes = codesOf(territorialObjectives);

/** The French label; the code itself when it is not in the list. */
export const labelOfTerritorialObjective = (code: string): string => labelIn(territorialObjectives, code);
