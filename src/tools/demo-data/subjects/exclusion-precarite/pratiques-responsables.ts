import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const exclusionPrecaritePratiquesResponsables: readonly Subject[] = [
  subject(
    'clients-fragiles',
    'PR',
    ['exclusion_precarite', 'pouvoir_achat'],
    ['expertise', 'reseau'],
    'ménages en impayé',
    {
      by: ['banque', 'energeticien', 'assurance', 'immobilier', 'commerce'],
      titles: [
        'Repérer plus tôt nos clients en difficulté',
        'Impayés : trouver un autre chemin que la relance',
        'Nos conseillers veulent savoir vers qui orienter',
      ],
      what: [
        'Nous voulons repérer plus tôt les clients fragiles et leur proposer autre chose que des relances.',
        'Nos {#10-40/5} conseillers entendent chaque jour des situations dures et ne savent pas vers qui se tourner.',
      ],
      more: [
        'Une association qui connaît ces ménages pourrait former nos équipes et relire nos courriers.',
        'Nous cherchons aussi un correspondant à qui transmettre, avec l’accord du client, les dossiers urgents.',
        'Les impayés ont doublé en {dix-huit|vingt-quatre} mois.',
      ],
    },
    {
      by: ['budget', 'mediation', 'epicerie', 'hebergement'],
      titles: [
        'Former vos conseillers au repérage des fragilités',
        'Un tiers de confiance entre vos clients et vous',
        'Impayés : notre médiation avant les poursuites',
      ],
      what: [
        'Nous formons les conseillers clientèle à repérer la précarité, à en parler sans blesser et à orienter.',
        'Nos médiateurs prennent contact avec les clients en impayé et construisent avec eux un plan tenable.',
      ],
      more: [
        'Une demi-journée de formation par groupe de {dix|douze}, avec des jeux de rôle.',
        'Trois dossiers sur quatre trouvent un accord amiable.',
        'Nous relisons aussi vos lettres : une phrase de trop fait perdre six mois.',
      ],
    },
  ),
  subject(
    'achats-solidaires-cadeaux',
    'PR CE',
    ['exclusion_precarite', 'emploi'],
    ['achats', 'reseau'],
    'salariés en insertion',
    {
      by: ['large', 'office'],
      titles: [
        'Cadeaux de fin d’année : acheter utile',
        '{qte} colis gourmands à commander à des structures solidaires',
        'Rendre nos achats un peu plus responsables',
      ],
      what: [
        'Nous offrons chaque année {qte} colis à nos {salariés|clients} et voulons que cet argent profite à des structures solidaires.',
        'Nous revoyons nos achats courants : traiteur, fournitures, cadeaux, et cherchons qui peut répondre ici.',
      ],
      more: [
        'Il faut une facture, un délai tenu et une belle histoire à raconter, vraie de préférence.',
        'Nous n’avons pas de liste de fournisseurs de ce type ; faites-vous connaître.',
        'Le budget est de {montant}.',
      ],
      quantity: [60, 400, 20],
      amount: [2000, 15000],
    },
    {
      by: ['epicerie', 'chantier_insertion', 'esat', 'accueil_jour', 'circuit_court'],
      titles: [
        'Paniers et colis préparés par nos équipes',
        'Des cadeaux d’entreprise qui ont du sens',
        'Traiteur et coffrets solidaires pour vos événements',
      ],
      what: [
        'Nous préparons des coffrets de produits locaux pour les entreprises, jusqu’à {qte} par commande.',
        'Notre atelier cuisine livre buffets et colis, préparés par des personnes en parcours.',
      ],
      more: [
        'La carte glissée dans le colis raconte qui l’a préparé.',
        'Commande trois semaines à l’avance, livraison comprise dans le département.',
        'Chaque tranche de {cinquante|cent} colis finance deux semaines de travail.',
      ],
      quantity: [100, 500, 50],
    },
  ),
  subject(
    'accueil-canicule-froid',
    'PR',
    ['exclusion_precarite', 'lien_social'],
    ['expertise', 'locaux'],
    'personnes sans domicile',
    {
      by: ['commerce', 'immobilier', 'hotel', 'third', 'banque'],
      titles: [
        'Des personnes dorment devant notre entrée : comment bien faire ?',
        'Accueillir plutôt qu’éloigner',
        'Former nos équipes au dialogue avec les personnes à la rue',
      ],
      what: [
        'Nous ne voulons ni piques ni vigiles : apprenez-nous à dialoguer avec les personnes qui dorment près de notre entrée.',
        'Nos équipes d’accueil se sentent impuissantes face à la grande précarité et demandent des repères.',
      ],
      more: [
        'Nous pouvons ouvrir une salle les jours de grand froid ou de canicule.',
        'Les riverains nous interpellent, sans malveillance, mais sans solution non plus.',
        'Une rencontre sur place serait déjà un bon début.',
      ],
    },
    {
      by: ['accueil_jour', 'hebergement', 'mediation', 'aide_alimentaire'],
      titles: [
        'Rencontre et formation : parler avec ceux qui vivent dehors',
        'Vos équipes face à la grande précarité',
        'Nos maraudeurs forment vos agents d’accueil',
      ],
      what: [
        'Nous formons les équipes d’accueil, de sécurité et de gérance à la rencontre des personnes à la rue.',
        'Nos maraudeurs connaissent presque chacun par son prénom ; ils viennent faire le lien et conseiller vos équipes.',
      ],
      more: [
        'La séance est animée avec une personne qui a vécu dehors.',
        'Nous convenons ensuite d’un numéro à appeler, qui répond.',
        'Quelques aménagements simples (un banc, une prise, des toilettes) apaisent beaucoup.',
      ],
    },
  ),
  subject(
    'travailleurs-pauvres',
    'PR',
    ['exclusion_precarite', 'emploi'],
    ['expertise', 'reseau'],
    'salariés précaires',
    {
      by: ['proprete', 'restauration', 'interim', 'transport', 'commerce', 'hotel'],
      titles: [
        'Salarié et pauvre : que pouvons-nous faire ?',
        'Des collègues vont à l’aide alimentaire',
        'Temps coupés, fins de mois coupées',
      ],
      what: [
        'Nous avons appris que des salariés fréquentaient l’aide alimentaire et nous voulons réagir.',
        'Nos contrats à temps partiel fabriquent de la pauvreté : aidez-nous à y voir clair.',
      ],
      more: [
        'Un entretien social confidentiel serait proposé à tous.',
        'Nous pouvons regrouper des heures et des sites.',
        'Une association connue inspirera plus confiance qu’un numéro vert.',
      ],
    },
    {
      by: ['epicerie', 'accueil_jour', 'hebergement', 'budget'],
      titles: [
        'Un point d’écoute sociale pour vos salariés',
        'Pauvreté au travail : diagnostic et solutions',
        'Écouter ceux qui n’osent pas demander',
      ],
      what: [
        'Nous ouvrons dans l’entreprise un point d’écoute sociale, tenu par nos travailleurs sociaux.',
        'Nos équipes voient {qte} salariés pauvres par an et savent ce qui les aiderait.',
      ],
      more: [
        'Logement, dettes, garde, santé : tout est abordé.',
        'Nous rendons à l’employeur des pistes, jamais des noms.',
        'Une convention règle la confidentialité.',
      ],
      quantity: [30, 120, 10],
    },
  ),
];
