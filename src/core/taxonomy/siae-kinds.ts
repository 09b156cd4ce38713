import { codesOf, labelIn } from './code-list.js';

/** Inclusive structures by their usual acronym, with the kind of organisation each one is. */
export const siaeKinds = [
  { code: 'AI', label: 'Association intermédiaire', kind: 'siae' },
  { code: 'ACI', label: 'Atelier et chantier d’insertion', kind: 'siae' },
  { code: 'EI', label: 'Entreprise d’insertion', kind: 'siae' },
  { code: 'ETTI', label: 'Entreprise de travail temporaire d’insertion', kind: 'siae' },
  { code: 'GEIQ', label: 'Groupement d’employeurs pour l’insertion et la qualification', kind: 'siae' },
  { code: 'EA', label: 'Entreprise adaptée', kind: 'entreprise_adaptee_esat' },
  { code: 'EATT', label: 'Entreprise adaptée de travail temporaire', kind: 'entreprise_adaptee_esat' },
  {
    code: 'ESAT',
    label: 'Établissement et service d’accompagnement par le travail',
    kind: 'entreprise_adaptee_esat',
  },
  { code: 'SEP', label: 'Produits et services réalisés en prison', kind: 'siae' },
] as const;

export type SiaeKind = (typeof siaeKinds)[number]['code'];

export const siaeKindCodes = codesOf(siaeKinds);

/** The French label; the code itself when it is not in the list. */
export const labelOfSiaeKind = (code: string): string => labelIn(siaeKinds, code);
