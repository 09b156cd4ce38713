/** What moves, in the words of the animator; tables that stand for nothing they know are counted together. */
export const MOVED_WORDS: Record<string, string> = {
  organisation_member: 'Personnes rattachées',
  listing: 'Besoins et offres',
  suggestion: 'Pistes',
  registration: 'Inscriptions à des événements',
  digest: 'Messages déjà envoyés',
};
export const OTHER_WORDS = 'Autres éléments';

/** Fields of the kept profile that take the other's answer when they have none. */
export const FILLED_WORDS = {
  usualName: 'Nom d’usage',
  siren: 'SIREN',
  siret: 'SIRET',
  rna: 'RNA',
  size: 'Taille',
  communeCode: 'Commune',
  perimeter: 'Périmètre',
  email: 'Adresse e-mail',
  phone: 'Téléphone',
  referentName: 'Référent',
  referentFunction: 'Fonction du référent',
  website: 'Site internet',
  presentation: 'Présentation',
} as const;
export type FilledField = keyof typeof FILLED_WORDS;
export const filledFields = Object.keys(FILLED_WORDS) as FilledField[];
