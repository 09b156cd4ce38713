import { codesOf, labelIn } from './code-list.js';

/** The three impacts an evaluation looks at, each with its criteria. */
export const evaluationDimensions = [
  {
    code: 'innovation_societale',
    label: 'Innovation sociétale créée par l’alliance',
    criteria: [
      { code: 'moteurs_croissance', label: 'Nouveaux moteurs de croissance et création d’emplois' },
      { code: 'reduction_fragilites', label: 'Réduction des fragilités' },
    ],
  },
  {
    code: 'performance_organisations',
    label: 'Performance des organisations',
    criteria: [
      { code: 'performance_association', label: 'Performance de l’association' },
      { code: 'performance_entreprise', label: 'Performance de l’entreprise' },
    ],
  },
  {
    code: 'confiance',
    label: 'Confiance',
    criteria: [
      { code: 'confiance_collective', label: 'Dynamique collective de co-construction' },
      { code: 'confiance_individuelle', label: 'Engagement individuel des citoyens' },
    ],
  },
] as const;

export type EvaluationDimension = (typeof evaluationDimensions)[number]['code'];

export const evaluationDimensionCodes = codesOf(evaluationDimensions);

/** The French label; the code itself when it is not in the list. */
export const labelOfEvaluationDimension = (code: string): string => labelIn(evaluationDimensions, code);

/** What a good partnership is, beside its impacts. */
export const partnershipQualities = [
  { code: 'equilibre', label: 'Équilibré' },
  { code: 'durable', label: 'Durable' },
  { code: 'utilite_societale', label: 'À forte utilité sociétale' },
] as const;
