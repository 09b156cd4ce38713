import { codesOf, labelIn } from './code-list.js';

/**
 * The sixteen domains of fragility, with the ODD each one touches. `editable` entries have no published
 * source: a Labo may reword them.
 */
export const themes = [
  {
    code: 'emploi',
    label: 'Emploi et insertion professionnelle',
    shortLabel: 'Emploi',
    odd: ['ODD08'],
    editable: false,
  },
  {
    code: 'pouvoir_achat',
    label: 'Pouvoir d’achat, niveau de vie',
    shortLabel: 'Pouvoir d’achat',
    odd: ['ODD01'],
    editable: false,
  },
  {
    code: 'developpement_economique',
    label: 'Développement économique du territoire',
    shortLabel: 'Développement économique',
    odd: ['ODD08', 'ODD09'],
    editable: false,
  },
  {
    code: 'securite',
    label: 'Sécurité et prévention',
    shortLabel: 'Sécurité',
    odd: ['ODD16'],
    editable: false,
  },
  {
    code: 'environnement',
    label: 'Environnement et biodiversité',
    shortLabel: 'Environnement',
    odd: ['ODD12', 'ODD13', 'ODD15'],
    editable: false,
  },
  {
    code: 'exclusion_precarite',
    label: 'Lutte contre l’exclusion et la précarité',
    shortLabel: 'Exclusion, précarité',
    odd: ['ODD01', 'ODD10'],
    editable: false,
  },
  {
    code: 'education',
    label: 'Éducation et formation',
    shortLabel: 'Éducation',
    odd: ['ODD04'],
    editable: false,
  },
  { code: 'handicap', label: 'Handicap', shortLabel: 'Handicap', odd: ['ODD10'], editable: false },
  { code: 'mobilite', label: 'Mobilité', shortLabel: 'Mobilité', odd: ['ODD11'], editable: false },
  {
    code: 'transition_energetique',
    label: 'Transition énergétique',
    shortLabel: 'Énergie',
    odd: ['ODD07', 'ODD13'],
    editable: false,
  },
  { code: 'logement', label: 'Logement', shortLabel: 'Logement', odd: ['ODD11'], editable: true },
  { code: 'sante', label: 'Santé et accès aux soins', shortLabel: 'Santé', odd: ['ODD03'], editable: true },
  {
    code: 'grand_age',
    label: 'Grand âge, autonomie et aidants',
    shortLabel: 'Grand âge',
    odd: ['ODD03', 'ODD10'],
    editable: true,
  },
  {
    code: 'numerique',
    label: 'Inclusion numérique',
    shortLabel: 'Numérique',
    odd: ['ODD09', 'ODD10'],
    editable: true,
  },
  {
    code: 'lien_social',
    label: 'Lien social, isolement et citoyenneté',
    shortLabel: 'Lien social',
    odd: ['ODD11', 'ODD16'],
    editable: true,
  },
  {
    code: 'culture_sport',
    label: 'Culture, patrimoine et sport',
    shortLabel: 'Culture et sport',
    odd: ['ODD04', 'ODD11'],
    editable: true,
  },
] as const;

export type Theme = (typeof themes)[number]['code'];

export const themeCodes = codesOf(themes);

/** The French label; the code itself when it is not in the list. */
export const labelOfTheme = (code: string): string => labelIn(themes, code);
