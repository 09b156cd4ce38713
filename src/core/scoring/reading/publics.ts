/** The publics a partnership serves, and the concepts of the lexicon that show them in a text. */
export const publics = [
  { code: 'enfants', label: 'Enfants', concepts: ['enfants', 'petite_enfance', 'protection_enfance'] },
  { code: 'jeunes', label: 'Jeunes', concepts: ['jeunes'] },
  { code: 'etudiants', label: 'Étudiants', concepts: ['etudiants'] },
  { code: 'familles', label: 'Familles', concepts: ['familles'] },
  { code: 'femmes', label: 'Femmes', concepts: ['femmes', 'violences'] },
  {
    code: 'personnes_agees',
    label: 'Personnes âgées',
    concepts: ['grand_age', 'ehpad', 'autonomie', 'alzheimer'],
  },
  { code: 'aidants', label: 'Aidants', concepts: ['aidants'] },
  {
    code: 'personnes_handicapees',
    label: 'Personnes en situation de handicap',
    concepts: [
      'handicap',
      'esat',
      'handicap_moteur',
      'handicap_sensoriel',
      'handicap_mental',
      'handicap_psychique',
    ],
  },
  { code: 'demandeurs_emploi', label: 'Demandeurs d’emploi', concepts: ['insertion', 'siae', 'recrutement'] },
  {
    code: 'personnes_precaires',
    label: 'Personnes en précarité',
    concepts: ['precarite', 'aide_alimentaire', 'budget'],
  },
  { code: 'sans_abri', label: 'Personnes sans abri', concepts: ['sans_abri'] },
  { code: 'refugies', label: 'Personnes réfugiées', concepts: ['migrants'] },
  { code: 'malades', label: 'Personnes malades', concepts: ['cancer', 'sante_mentale', 'addictions'] },
  { code: 'detenus', label: 'Personnes sous main de justice', concepts: ['justice'] },
  { code: 'habitants', label: 'Habitants', concepts: ['quartiers', 'citoyennete'] },
] as const;

export const labelOfPublic = (code: string): string =>
  publics.find((entry) => entry.code === code)?.label ?? code;
