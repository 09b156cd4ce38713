import { codesOf, labelIn } from './code-list.js';

/**
 * The four families of objectives a partner pursues, with the examples shown to companies and to
 * associations.
 */
export const objectiveFamilies = [
  {
    code: 'rh',
    label: 'Ressources humaines',
    companyExamples: [
      'Soutien aux initiatives d’engagement des collaborateurs',
      'Mobilisation des compétences',
      'Dynamique managériale',
      'Transition professionnelle',
    ],
    associationExamples: ['Mobiliser ressources humaines et compétences'],
  },
  {
    code: 'parties_prenantes',
    label: 'Parties prenantes',
    companyExamples: ['Dialogue et ancrage territorial'],
    associationExamples: ['Ouverture à d’autres réseaux'],
  },
  {
    code: 'economique',
    label: 'Économique',
    companyExamples: [
      'Optimisation des coûts',
      'Participation aux marchés publics',
      'Solutions pour clientèles fragiles',
    ],
    associationExamples: ['Développement des ressources', 'Modèle économique'],
  },
  {
    code: 'innovation',
    label: 'Innovation',
    companyExamples: ['Capter les signaux faibles'],
    associationExamples: ['Essaimer ses initiatives'],
  },
] as const;

export type ObjectiveFamily = (typeof objectiveFamilies)[number]['code'];

export const objectiveFamilyCodes = codesOf(objectiveFamilies);

/** The French label; the code itself when it is not in the list. */
export const labelOfObjectiveFamily = (code: string): string => labelIn(objectiveFamilies, code);
