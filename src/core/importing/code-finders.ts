import { modalities } from '../taxonomy/modalities.js';
import { objectiveFamilies } from '../taxonomy/objective-families.js';
import { oddList } from '../taxonomy/odd.js';
import { organisationKinds } from '../taxonomy/organisation-kinds.js';
import { partnershipTypes } from '../taxonomy/partnership-types.js';
import { perimeters } from '../taxonomy/perimeters.js';
import { siaeKinds } from '../taxonomy/siae-kinds.js';
import { themes } from '../taxonomy/themes.js';
import { CodeFinder } from './code-cell.js';

export const themeFinder = new CodeFinder(themes, {
  insertion: 'emploi',
  'emploi et insertion': 'emploi',
  biodiversite: 'environnement',
  ecologie: 'environnement',
  precarite: 'exclusion_precarite',
  solidarite: 'exclusion_precarite',
  formation: 'education',
  energie: 'transition_energetique',
  vieillesse: 'grand_age',
  aidants: 'grand_age',
  isolement: 'lien_social',
  citoyennete: 'lien_social',
  culture: 'culture_sport',
  sport: 'culture_sport',
  patrimoine: 'culture_sport',
  prevention: 'securite',
});

export const partnershipTypeFinder = new CodeFinder(partnershipTypes, {
  don: 'mecenat',
  'pratique responsable': 'pratiques_responsables',
  rse: 'pratiques_responsables',
  cooperation: 'cooperation_economique',
  innovation: 'innovation_societale',
  'innovation sociale': 'innovation_societale',
});

export const modalityFinder = new CodeFinder(modalities, {
  argent: 'financier',
  don: 'financier',
  financement: 'financier',
  benevoles: 'benevolat',
  'don en nature': 'materiel',
  transport: 'logistique',
  local: 'locaux',
  foncier: 'locaux',
  achat: 'achats',
  cotraitance: 'co_traitance',
  coconception: 'co_conception',
  experimentation: 'co_conception',
  conseil: 'expertise',
  emploi: 'emploi_insertion',
  stage: 'emploi_insertion',
  visibilite: 'reseau',
});

export const objectiveFinder = new CodeFinder(objectiveFamilies, {
  'ressource humaine': 'rh',
  'objectif de ressources humaines': 'rh',
  'objectif economique': 'economique',
  economie: 'economique',
  'objectif d innovation': 'innovation',
  'objectif de relation avec les parties prenantes': 'parties_prenantes',
  'ancrage territorial': 'parties_prenantes',
});

/** ODD08, « 8 », « ODD 8 » or the label. */
export const oddFinder = new CodeFinder(
  oddList,
  Object.fromEntries(
    oddList.flatMap(({ code, number }) => [
      [`${number}`, code],
      [`ODD ${number}`, code],
      [`ODD${number}`, code],
    ]),
  ),
);

export const perimeterFinder = new CodeFinder(perimeters, {
  ville: 'commune',
  communal: 'commune',
  'communaute de communes': 'epci',
  agglomeration: 'epci',
  metropole: 'epci',
  intercommunal: 'epci',
  departemental: 'departement',
  regional: 'region',
  france: 'national',
  'france entiere': 'national',
});

/** Kinds of organisation, with the acronyms and legal forms people write instead. */
export const kindFinder = new CodeFinder(organisationKinds, {
  asso: 'association',
  'association loi 1901': 'association',
  'association de droit local': 'association',
  'association declaree': 'association',
  esat: 'entreprise_adaptee_esat',
  ea: 'entreprise_adaptee_esat',
  'entreprise adaptee': 'entreprise_adaptee_esat',
  insertion: 'siae',
  societe: 'entreprise',
  tpe: 'entreprise',
  pme: 'entreprise',
  eti: 'entreprise',
  'grande entreprise': 'entreprise',
  sa: 'entreprise',
  sas: 'entreprise',
  sasu: 'entreprise',
  sarl: 'entreprise',
  eurl: 'entreprise',
  scop: 'cooperative',
  scic: 'cooperative',
  mairie: 'collectivite',
  commune: 'collectivite',
  epci: 'collectivite',
  departement: 'collectivite',
  region: 'collectivite',
  ecole: 'enseignement_recherche',
  lycee: 'enseignement_recherche',
  universite: 'enseignement_recherche',
  federation: 'club_reseau',
  club: 'club_reseau',
  reseau: 'club_reseau',
});

export const siaeKindFinder = new CodeFinder(siaeKinds);
