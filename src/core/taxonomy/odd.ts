import { codesOf, labelIn } from './code-list.js';

/**
 * The seventeen sustainable development goals (objectifs de développement durable), with the usual French
 * labels of the United Nations.
 */
export const oddList = [
  { code: 'ODD01', number: 1, label: 'Pas de pauvreté' },
  { code: 'ODD02', number: 2, label: 'Faim « zéro »' },
  { code: 'ODD03', number: 3, label: 'Bonne santé et bien-être' },
  { code: 'ODD04', number: 4, label: 'Éducation de qualité' },
  { code: 'ODD05', number: 5, label: 'Égalité entre les sexes' },
  { code: 'ODD06', number: 6, label: 'Eau propre et assainissement' },
  { code: 'ODD07', number: 7, label: 'Énergie propre et d’un coût abordable' },
  { code: 'ODD08', number: 8, label: 'Travail décent et croissance économique' },
  { code: 'ODD09', number: 9, label: 'Industrie, innovation et infrastructure' },
  { code: 'ODD10', number: 10, label: 'Inégalités réduites' },
  { code: 'ODD11', number: 11, label: 'Villes et communautés durables' },
  { code: 'ODD12', number: 12, label: 'Consommation et production responsables' },
  { code: 'ODD13', number: 13, label: 'Mesures relatives à la lutte contre les changements climatiques' },
  { code: 'ODD14', number: 14, label: 'Vie aquatique' },
  { code: 'ODD15', number: 15, label: 'Vie terrestre' },
  { code: 'ODD16', number: 16, label: 'Paix, justice et institutions efficaces' },
  { code: 'ODD17', number: 17, label: 'Partenariats pour la réalisation des objectifs' },
] as const;

export type Odd = (typeof oddList)[number]['code'];

export const oddCodes = codesOf(oddList);

/** The French label; the code itself when it is not in the list. */
export const labelOfOdd = (code: string): string => labelIn(oddList, code);
