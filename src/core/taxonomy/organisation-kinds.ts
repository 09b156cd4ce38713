import { codesOf, labelIn } from './code-list.js';

/** Kinds of organisation. `sphere` groups them for the speed dating sides and the statistics. */
export const organisationKinds = [
  {
    code: 'association',
    label: 'Association d’intérêt général',
    shortLabel: 'Association',
    sphere: 'associative',
  },
  {
    code: 'siae',
    label: 'Structure d’insertion par l’activité économique',
    shortLabel: 'Insertion (SIAE)',
    sphere: 'associative',
  },
  {
    code: 'entreprise_adaptee_esat',
    label: 'Entreprise adaptée ou ESAT',
    shortLabel: 'EA ou ESAT',
    sphere: 'associative',
  },
  { code: 'fondation', label: 'Fondation', shortLabel: 'Fondation', sphere: 'associative' },
  {
    code: 'fonds_dotation',
    label: 'Fonds de dotation',
    shortLabel: 'Fonds de dotation',
    sphere: 'associative',
  },
  {
    code: 'fondation_territoriale',
    label: 'Fondation territoriale',
    shortLabel: 'Fondation territoriale',
    sphere: 'associative',
  },
  {
    code: 'entreprise',
    label: 'Entreprise (TPE, PME, ETI, grande entreprise)',
    shortLabel: 'Entreprise',
    sphere: 'business',
  },
  { code: 'cooperative', label: 'Coopérative (SCOP, SCIC)', shortLabel: 'Coopérative', sphere: 'business' },
  {
    code: 'mutuelle',
    label: 'Mutuelle, groupe de protection sociale',
    shortLabel: 'Mutuelle',
    sphere: 'business',
  },
  {
    code: 'collectivite',
    label: 'Collectivité territoriale ou EPCI',
    shortLabel: 'Collectivité',
    sphere: 'public',
  },
  {
    code: 'etablissement_public',
    label: 'État, établissement public, institution',
    shortLabel: 'Établissement public',
    sphere: 'public',
  },
  {
    code: 'enseignement_recherche',
    label: 'Acteur académique (école, université, lycée)',
    shortLabel: 'École, université',
    sphere: 'public',
  },
  {
    code: 'club_reseau',
    label: 'Club d’entreprises, fédération, tête de réseau, chambre consulaire',
    shortLabel: 'Club, réseau',
    sphere: 'network',
  },
  {
    code: 'ptce',
    label: 'Pôle territorial de coopération économique',
    shortLabel: 'PTCE',
    sphere: 'network',
  },
  {
    code: 'labo',
    label: 'Labo des partenariats, catalyseur territorial',
    shortLabel: 'Labo',
    sphere: 'network',
  },
] as const;

export type OrganisationKind = (typeof organisationKinds)[number]['code'];

export const organisationKindCodes = codesOf(organisationKinds);

/** The French label; the code itself when it is not in the list. */
export const labelOfOrganisationKind = (code: string): string => labelIn(organisationKinds, code);

/** A label short enough for a line among others; the code itself when it is not in the list. */
export const shortLabelOfOrganisationKind = (code: string): string =>
  organisationKinds.find((entry) => entry.code === code)?.shortLabel ?? code;

export type OrganisationSphere = (typeof organisationKinds)[number]['sphere'];

/** The sphere of a kind; null when the kind is not in the list. */
export const sphereOf = (kind: string): OrganisationSphere | null =>
  organisationKinds.find((entry) => entry.code === kind)?.sphere ?? null;
