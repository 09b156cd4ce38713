import { codesOf, labelIn } from './code-list.js';

/**
 * Where a partnership stands, with its stage (null outside the stages). No published list exists: a Labo
 * may reword these.
 */
export const partnershipStatuses = [
  { code: 'detecte', label: 'Rapprochement détecté', stage: 'preparation' },
  { code: 'mis_en_relation', label: 'Mise en relation', stage: 'preparation' },
  { code: 'exploration', label: 'Exploration', stage: 'preparation' },
  { code: 'cadrage', label: 'Cadrage', stage: 'cadrage' },
  { code: 'convention', label: 'Convention signée', stage: 'cadrage' },
  { code: 'pilotage', label: 'Pilotage (en cours)', stage: 'pilotage' },
  { code: 'evaluation', label: 'Évaluation', stage: 'evaluation' },
  { code: 'perennise', label: 'Pérennisé ou essaimé', stage: 'evaluation' },
  { code: 'abandonne', label: 'Abandonné', stage: null },
  { code: 'suspendu', label: 'Suspendu', stage: null },
] as const;

export type PartnershipStatus = (typeof partnershipStatuses)[number]['code'];

export const partnershipStatusCodes = codesOf(partnershipStatuses);

/** The French label; the code itself when it is not in the list. */
export const labelOfPartnershipStatus = (code: string): string => labelIn(partnershipStatuses, code);
