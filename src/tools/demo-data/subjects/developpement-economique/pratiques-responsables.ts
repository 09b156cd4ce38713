import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const developpementEconomiquePratiquesResponsables: readonly Subject[] = [
  subject(
    'achats-inclusifs',
    'PR',
    ['developpement_economique', 'emploi'],
    ['expertise', 'achats'],
    'salariés en insertion|personnes handicapées',
    {
      by: ['large', 'third', 'immobilier', 'mecanique', 'clinique'],
      titles: [
        'Acheter inclusif : par où commencer ?',
        '{qte} lignes d’achats à revoir avec des structures solidaires',
        'Nos acheteurs ne connaissent pas l’offre d’ici',
      ],
      what: [
        'Nous voulons réserver une part de nos achats à des structures solidaires et avons besoin d’un guide.',
        'Nous avons repéré {qte} familles d’achats possibles, mais pas les fournisseurs.',
      ],
      more: [
        'Nos acheteurs sont jugés sur le prix : cela doit changer, nous y travaillons.',
        'Une visite de trois ateliers vaudrait mieux qu’un annuaire.',
        'Un premier marché d’essai serait passé dans l’année.',
      ],
      quantity: [3, 12, 1],
    },
    {
      by: ['entreprise_insertion', 'entreprise_adaptee_esat', 'chantier_insertion', 'creation'],
      titles: [
        'Diagnostic de vos achats et mise en relation',
        'Former vos acheteurs à l’offre solidaire',
        'Ce que nos ateliers savent faire pour vous',
      ],
      what: [
        'Nous passons en revue vos achats et vous montrons ce que les ateliers solidaires savent produire.',
        'Nos équipes forment vos acheteurs : clauses, prix, montée en charge.',
      ],
      more: [
        'Une matinée de visites est incluse.',
        'Nous disons aussi ce que nous ne savons pas faire.',
        'En moyenne, {quatre|cinq} commandes naissent d’un diagnostic.',
      ],
    },
  ),
  subject(
    'sous-traitants-rse',
    'PR',
    ['developpement_economique', 'environnement'],
    ['expertise', 'reseau'],
    'petites entreprises',
    {
      by: ['mecanique', 'agroalimentaire', 'emballage', 'batiment', 'textile', 'plasturgie'],
      titles: [
        'Nos donneurs d’ordres exigent des preuves',
        'Responsabilité sociétale : commencer par le réel',
        'Un plan d’action, pas un classeur',
      ],
      what: [
        'Nos clients nous demandent des engagements sociaux et environnementaux ; nous voulons les bâtir avec des acteurs d’ici.',
        'Nous cochons des questionnaires sans rien changer : aidez-nous à choisir trois actions qui comptent.',
      ],
      more: [
        'Nous préférons agir avec une association voisine que payer un label.',
        'Les salariés doivent être dans la boucle dès le départ.',
        'Un état des lieux honnête ne nous fait pas peur.',
      ],
    },
    {
      by: ['tiers_lieu', 'circuit_court', 'entreprise_insertion', 'nature'],
      titles: [
        'Trois actions locales pour votre démarche responsable',
        'Partir du terrain pour bâtir vos engagements',
        'Diagnostic de territoire pour petites entreprises',
      ],
      what: [
        'Nous aidons les petites entreprises à bâtir des engagements concrets avec leurs voisins associatifs.',
        'Nos animateurs réunissent vos salariés, vos fournisseurs et des associations pour choisir des actions.',
      ],
      more: [
        'Deux ateliers, une visite, un plan d’une page.',
        'Nous mettons en relation, puis nous nous effaçons.',
        'Le suivi se fait à six mois, autour d’un repas.',
      ],
    },
  ),
  subject(
    'evenements-sobres',
    'PR',
    ['developpement_economique', 'lien_social'],
    ['expertise', 'achats'],
    'habitants|salariés',
    {
      by: ['hotel', 'viticulture', 'commerce', 'club', 'collectivite', 'brasserie'],
      titles: [
        'Organiser un événement sobre et ouvert',
        'Notre fête annuelle ne nous ressemble plus',
        'Moins de gobelets, plus de voisins',
      ],
      what: [
        'Nous recevons {qte} personnes par an dans nos événements et voulons les rendre sobres et accessibles.',
        'Nous cherchons des associations pour repenser nos réceptions : traiteur, déchets, accueil de tous.',
      ],
      more: [
        'Le traiteur, la vaisselle, la musique : tout peut venir de structures d’ici.',
        'Nous voulons compter ce que nous jetons, avant et après.',
        'Le budget reste le même, il change de mains.',
      ],
      quantity: [200, 2400, 100],
    },
    {
      by: ['tiers_lieu', 'ressourcerie', 'circuit_court', 'culture', 'chantier_insertion'],
      titles: [
        'Vos événements, en plus sobre et plus chaleureux',
        'Vaisselle lavable, traiteur solidaire, musiciens d’ici',
        'Un événement sans benne',
      ],
      what: [
        'Nous organisons la part responsable de vos événements : vaisselle, buffet, tri, accueil.',
        'Notre équipe conseille et équipe vos réceptions, jusqu’à {qte} convives.',
      ],
      more: [
        'Un bilan des déchets évités est remis.',
        'Les produits viennent de fermes et d’ateliers voisins.',
        'Nous formons vos équipes pour la fois suivante.',
      ],
      quantity: [80, 600, 20],
    },
  ),
];
