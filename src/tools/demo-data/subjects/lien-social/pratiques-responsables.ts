import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const lienSocialPratiquesResponsables: readonly Subject[] = [
  subject(
    'engagement-salaries',
    'PR',
    ['lien_social', 'emploi'],
    ['benevolat', 'expertise'],
    'salariés|habitants',
    {
      by: ['company'],
      titles: [
        'Offrir une journée utile à {qte} salariés',
        'Engager nos équipes sans faire semblant',
        'Journées solidaires : monter un programme qui dure',
      ],
      what: [
        'Nous accordons une journée par an à {qte} salariés et cherchons des missions vraiment utiles.',
        'Nos équipes veulent s’engager ; nous ne savons ni où ni comment, et craignons de gêner.',
      ],
      more: [
        'Nous préférons revenir {quatre|six} fois au même endroit que papillonner.',
        'Les équipes de production doivent pouvoir participer, pas seulement les bureaux.',
        'Un budget de préparation est prévu pour l’association.',
      ],
      quantity: [10, 140, 5],
    },
    {
      by: ['centre_social', 'tiers_lieu', 'jardins', 'aide_alimentaire', 'ressourcerie', 'nature'],
      titles: [
        'Des missions solidaires pour vos équipes, bien préparées',
        'Accueillir {qte} volontaires par journée',
        'Engagement des salariés : notre mode d’emploi',
      ],
      what: [
        'Nous accueillons des équipes de {qte} salariés pour des journées préparées, utiles et joyeuses.',
        'Nous bâtissons avec les entreprises un programme d’engagement à l’année, autour de nos activités.',
      ],
      more: [
        'Chaque journée mêle salariés, bénévoles et habitants.',
        'Nous refusons le bénévolat d’affichage et le disons gentiment.',
        'Repas partagé compris.',
      ],
      quantity: [6, 24, 2],
    },
  ),
  subject(
    'langue-francais',
    'PR',
    ['lien_social', 'education'],
    ['expertise', 'competences'],
    'salariés allophones',
    {
      by: ['proprete', 'batiment', 'agroalimentaire', 'viticulture', 'hotel', 'entreposage', 'restauration'],
      titles: [
        'Français au travail pour {qte} salariés',
        'Comprendre une consigne, oser une question',
        'Apprendre le français sans quitter l’atelier',
      ],
      what: [
        'Nous employons {qte} salariés qui parlent peu français et voulons leur offrir des cours utiles.',
        'Les consignes de sécurité passent mal ; nous cherchons des formateurs qui partent du travail réel.',
      ],
      more: [
        'Deux heures par semaine, payées, sur site.',
        'Les chefs d’équipe doivent apprendre à parler plus simplement.',
        'Certains n’ont jamais été à l’école.',
      ],
      quantity: [5, 28, 1],
    },
    {
      by: ['illettrisme', 'centre_social', 'soutien_scolaire'],
      titles: [
        'Cours de français dans vos murs',
        'Le français du chantier, de la cuisine, de l’atelier',
        'Nos formateurs partent de vos consignes',
      ],
      what: [
        'Nous enseignons le français du métier, sur place, à des groupes de {six|huit} salariés.',
        'Nos formateurs passent une journée au poste, puis bâtissent des cours avec vos mots.',
      ],
      more: [
        'Trente séances pour tenir une conversation de travail.',
        'Vos fiches de sécurité sont réécrites en français simple.',
        'Le montage du financement peut être fait par nos soins.',
      ],
    },
  ),
  subject(
    'voisins-entreprise',
    'PR',
    ['lien_social', 'developpement_economique'],
    ['expertise', 'reseau'],
    'riverains|salariés',
    {
      by: ['industry', 'entreposage', 'recyclage', 'chimie', 'commerce'],
      titles: [
        'Recoudre le lien avec nos voisins',
        'Usine et quartier : se reparler',
        'Bruit, camions, odeurs : écouter avant d’expliquer',
      ],
      what: [
        'Nos relations avec les riverains sont tendues et nous cherchons un tiers de confiance pour renouer.',
        'Nous voulons ouvrir notre site au quartier, autrement que par un buffet annuel.',
      ],
      more: [
        'Une association connue des habitants saurait par où commencer.',
        'Nous acceptons d’entendre ce qui fâche.',
        'Un terrain de {qte} ares, contre la clôture, pourrait devenir commun.',
      ],
      quantity: [4, 30, 2],
    },
    {
      by: ['centre_social', 'mediation', 'tiers_lieu', 'nature'],
      titles: [
        'Faire dialoguer votre site et le quartier',
        'Animateurs de voisinage',
        'Balades, portes ouvertes et concertation',
      ],
      what: [
        'Nous animons le dialogue entre une entreprise et ses riverains, en tiers neutre.',
        'Nos animateurs vont frapper aux portes, écoutent et organisent la rencontre.',
      ],
      more: [
        'Cent conversations, puis une soirée : telle est notre méthode.',
        'Les engagements pris sont affichés et suivis.',
        'Enfants et anciens sont toujours conviés.',
      ],
    },
  ),
  subject(
    'interculturel-equipe',
    'PR',
    ['lien_social', 'emploi'],
    ['expertise', 'competences'],
    'salariés',
    {
      by: ['agroalimentaire', 'batiment', 'hotel', 'proprete', 'transport', 'clinique', 'mecanique'],
      titles: [
        'Tant de langues dans une même équipe',
        'Vivre et travailler ensemble, pour de vrai',
        'Des tensions au vestiaire',
      ],
      what: [
        'Nous réunissons {qte} langues dans nos équipes et les groupes se forment par origine.',
        'Des mots ont dérapé au vestiaire ; nous cherchons des médiateurs plutôt que des sanctions.',
      ],
      more: [
        'Les chefs d’équipe veulent savoir poser un cadre sans humilier.',
        'Un projet commun, cuisine, potager ou musique, aiderait peut-être.',
        'Nous voulons que chacun puisse dire ce qui le blesse.',
      ],
      quantity: [4, 12, 1],
    },
    {
      by: ['centre_social', 'mediation', 'culture', 'illettrisme'],
      titles: [
        'Ateliers interculturels dans vos équipes',
        'Médiation entre collègues',
        'Cuisiner, jouer, raconter : se connaître au travail',
      ],
      what: [
        'Nous animons des ateliers où des collègues apprennent à se connaître autrement.',
        'Nos médiateurs interviennent après un conflit et aident à reconstruire une règle commune.',
      ],
      more: [
        'Quatre séances et un repas, sur le temps de travail.',
        'Nous formons deux relais par équipe.',
        'Le respect de la loi est rappelé, calmement et sans détour.',
      ],
    },
  ),
];
