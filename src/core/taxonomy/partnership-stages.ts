import { codesOf, labelIn } from './code-list.js';

/** The four stages of a partnership, in order. */
export const partnershipStages = [
  { code: 'preparation', label: 'Préparation' },
  { code: 'cadrage', label: 'Cadrage' },
  { code: 'pilotage', label: 'Pilotage' },
  { code: 'evaluation', label: 'Évaluation' },
] as const;

export type PartnershipStage = (typeof partnershipStages)[number]['code'];

export const partnershipStageCodes = codesOf(partnershipStages);

/** The French label; the code itself when it is not in the list. */
export const labelOfPartnershipStage = (code: string): string => labelIn(partnershipStages, code);
