import type { Trade } from '../types.js';

const third = (code: string, kind: string, name: string, self: string, presentation: string): Trade => ({
  code,
  kind,
  tags: [code, 'third', 'premises', 'advice', 'customers', 'employer', 'large'],
  themes: ['developpement_economique', 'lien_social'],
  heads: [name],
  self,
  presentation: [presentation],
  weight: 1,
});

/** Public bodies, schools and clubs: they host, sometimes partner. Names are invented. */
export const thirdTrades: readonly Trade[] = [
  third(
    'collectivite',
    'collectivite',
    'Communauté de communes du Lerchenthal',
    'communauté de communes',
    'Nous réunissons dix-neuf villages autour des déchets, des crèches, du vélo et de l’emploi local.',
  ),
  third(
    'collectivite',
    'collectivite',
    'Communauté de communes des Trois Fontaines',
    'communauté de communes',
    'Nous portons un projet alimentaire de territoire et un réseau de tiers-lieux.',
  ),
  third(
    'collectivite',
    'collectivite',
    'Syndicat mixte du Val des Sureaux',
    'syndicat mixte',
    'Nous menons avec nos communes la rénovation énergétique et la mobilité rurale.',
  ),
  third(
    'ccas',
    'etablissement_public',
    'Centre intercommunal d’action sociale du Mattenried',
    'centre intercommunal d’action sociale',
    'Nous suivons deux mille foyers : aides, portage de repas, domiciliation, accès aux droits.',
  ),
  third(
    'bailleur',
    'etablissement_public',
    'Office de l’habitat du Holderfeld',
    'office public de l’habitat',
    'Nous logeons neuf mille familles et rénovons six cents logements par an.',
  ),
  third(
    'lycee',
    'enseignement_recherche',
    'Lycée professionnel des Quatre Tilleuls',
    'lycée professionnel',
    'Nous formons cinq cents élèves au bâtiment, à la logistique et aux services à la personne.',
  ),
  third(
    'ecole',
    'enseignement_recherche',
    'École d’ingénieurs du Rebwald',
    'école d’ingénieurs',
    'Nos étudiants mènent chaque année quarante projets avec des entreprises et des associations.',
  ),
  third(
    'club',
    'club_reseau',
    'Club des dirigeants du Kirschfeld',
    'club d’entreprises',
    'Nous rassemblons cent dix dirigeants d’une même zone d’activité.',
  ),
  third(
    'club',
    'club_reseau',
    'Réseau des entrepreneurs du Sonnenried',
    'réseau d’entrepreneurs',
    'Nous animons l’entraide entre artisans et petites entreprises industrielles.',
  ),
  third(
    'ptce',
    'ptce',
    'Pôle de coopération de la Hirzmatt',
    'pôle territorial de coopération économique',
    'Nous faisons travailler ensemble entreprises, associations et communes sur le réemploi et l’alimentation.',
  ),
];
