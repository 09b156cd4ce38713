import { codesOf, labelIn } from './code-list.js';

/** What is brought in a partnership. No published list exists: a Labo may reword these. */
export const modalities = [
  { code: 'financier', label: 'Apport financier', editable: true },
  { code: 'competences', label: 'Compétences', editable: true },
  { code: 'benevolat', label: 'Temps de bénévoles', editable: true },
  { code: 'materiel', label: 'Matériel, don en nature', editable: true },
  { code: 'logistique', label: 'Logistique, transport', editable: true },
  { code: 'locaux', label: 'Locaux, foncier', editable: true },
  { code: 'achats', label: 'Achats, commandes', editable: true },
  { code: 'co_traitance', label: 'Co-traitance', editable: true },
  { code: 'co_conception', label: 'Co-conception, expérimentation', editable: true },
  { code: 'expertise', label: 'Expertise', editable: true },
  { code: 'emploi_insertion', label: 'Emploi, stages, insertion', editable: true },
  { code: 'reseau', label: 'Réseau, visibilité', editable: true },
] as const;

export type Modality = (typeof modalities)[number]['code'];

export const modalityCodes = codesOf(modalities);

/** The French label; the code itself when it is not in the list. */
export const labelOfModality = (code: string): string => labelIn(modalities, code);
