import { codesOf, labelIn } from './code-list.js';

/** Legal categories (INSEE) met in a Labo, with the kind of organisation each one suggests. */
export const legalCategories = [
  { code: '9220', label: 'Association déclarée', kind: 'association' },
  { code: '9210', label: 'Association non déclarée', kind: 'association' },
  { code: '9221', label: 'Association déclarée d’insertion par l’économique', kind: 'siae' },
  { code: '9222', label: 'Association intermédiaire', kind: 'siae' },
  { code: '9223', label: 'Groupement d’employeurs', kind: 'siae' },
  { code: '9230', label: 'Association déclarée, reconnue d’utilité publique', kind: 'association' },
  { code: '9240', label: 'Congrégation', kind: 'association' },
  { code: '9260', label: 'Association de droit local (Bas-Rhin, Haut-Rhin et Moselle)', kind: 'association' },
  { code: '9300', label: 'Fondation', kind: 'fondation' },
  { code: '8210', label: 'Mutuelle', kind: 'mutuelle' },
  { code: '5458', label: 'SARL coopérative ouvrière de production (SCOP)', kind: 'cooperative' },
  { code: '5460', label: 'Autre SARL coopérative', kind: 'cooperative' },
  {
    code: '5558',
    label: 'SA coopérative ouvrière de production à conseil d’administration',
    kind: 'cooperative',
  },
  { code: '5499', label: 'Société à responsabilité limitée', kind: 'entreprise' },
  { code: '5710', label: 'SAS, société par actions simplifiée', kind: 'entreprise' },
  { code: '5720', label: 'SASU', kind: 'entreprise' },
  { code: '5599', label: 'SA à conseil d’administration', kind: 'entreprise' },
  { code: '5202', label: 'Société en nom collectif', kind: 'entreprise' },
  { code: '1000', label: 'Entrepreneur individuel', kind: 'entreprise' },
  { code: '6540', label: 'Société civile immobilière', kind: 'entreprise' },
  { code: '7210', label: 'Commune et commune nouvelle', kind: 'collectivite' },
  { code: '7220', label: 'Département', kind: 'collectivite' },
  { code: '7230', label: 'Région', kind: 'collectivite' },
  { code: '7344', label: 'Métropole', kind: 'collectivite' },
  { code: '7343', label: 'Communauté urbaine', kind: 'collectivite' },
  { code: '7346', label: 'Communauté de communes', kind: 'collectivite' },
  { code: '7348', label: 'Communauté d’agglomération', kind: 'collectivite' },
  { code: '7361', label: 'Centre communal d’action sociale', kind: 'etablissement_public' },
  { code: '7331', label: 'Établissement public local d’enseignement', kind: 'enseignement_recherche' },
  { code: '7366', label: 'Établissement public local social et médico-social', kind: 'etablissement_public' },
  {
    code: '7389',
    label: 'Établissement public national à caractère administratif',
    kind: 'etablissement_public',
  },
  { code: '7410', label: 'Groupement d’intérêt public', kind: 'etablissement_public' },
] as const;

export type LegalCategory = (typeof legalCategories)[number]['code'];

export const legalCategoryCodes = codesOf(legalCategories);

/** The French label; the code itself when it is not in the list. */
export const labelOfLegalCategory = (code: string): string => labelIn(legalCategories, code);
