import { column } from './column-definition.js';

/** Where: the three ways a file names a commune. */
export const communeColumns = [
  column('inseeCode', 'code_insee', 'Code INSEE de la commune', [
    'insee',
    'code commune',
    'code commune insee',
    'insee code',
    'codeinsee',
    'depcom',
    'adrs codeinsee',
    'codecommuneetablissement',
  ]),
  column('postalCode', 'code_postal', 'Code postal', [
    'cp',
    'codepostal',
    'postcode',
    'postal code',
    'post code',
    'zip',
    'zip code',
    'zipcode',
    'adrs codepostal',
    'codepostaletablissement',
  ]),
  column('communeName', 'commune', 'Commune', [
    'ville',
    'city',
    'town',
    'localite',
    'lieu',
    'libelle commune',
    'nom de la commune',
    'nom commune',
    'libcom',
    'adrs libcommune',
    'libellecommuneetablissement',
  ]),
] as const;

export const perimeterColumn = column('perimeter', 'perimetre', 'Périmètre d’action', [
  'territoire',
  'territoire d action',
  'zone',
  'zone d action',
  'zone d intervention',
  'rayon d action',
  'perimetre d action',
  'perimetre d intervention',
  'perimeter',
  'area',
]);

/** What about. */
export const themesColumn = column(
  'themes',
  'themes',
  'Thèmes',
  ['theme', 'thematiques', 'thematique', 'domaines', 'domaine', 'topics', 'secteurs'],
  { multiple: true },
);

export const oddColumn = column('odd', 'odd', 'Objectifs de développement durable', ['odds', 'sdg', 'sdgs'], {
  multiple: true,
});
