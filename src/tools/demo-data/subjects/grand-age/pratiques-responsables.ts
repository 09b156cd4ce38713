import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const grandAgePratiquesResponsables: readonly Subject[] = [
  subject(
    'salaries-aidants',
    'PR',
    ['grand_age', 'emploi'],
    ['expertise', 'reseau'],
    'salariés aidants',
    {
      by: ['company', 'third'],
      titles: [
        'Un salarié sur six est aidant : comment le soutenir ?',
        'Aidants en entreprise : sortir du silence',
        'Jongler entre son poste et un parent malade',
      ],
      what: [
        'Nous voulons soutenir nos {qte} salariés aidants, que nous ne savons même pas repérer.',
        'Plusieurs collègues posent leurs congés pour accompagner un parent ; nous cherchons une association pour les aider.',
      ],
      more: [
        'Une réunion d’information anonyme serait un bon début.',
        'Nous pouvons aménager les horaires et faire don de jours.',
        'Les managers doivent aussi comprendre.',
      ],
      quantity: [5, 40, 1],
    },
    {
      by: ['aidants', 'aide_domicile'],
      titles: [
        'Permanence et ateliers pour vos salariés aidants',
        'Soutenir les aidants, du repérage au répit',
        'Aidants : notre accompagnement en entreprise',
      ],
      what: [
        'Nous tenons des permanences confidentielles en entreprise pour les salariés aidants.',
        'Notre équipe informe, oriente et trouve du répit aux salariés qui accompagnent un proche.',
      ],
      more: [
        'Droits, congés, aides : une heure suffit souvent à débloquer la situation.',
        'Un groupe de parole se réunit chaque mois, sur place ou à distance.',
        'Nous rendons un bilan anonyme à la direction.',
      ],
    },
  ),
  subject(
    'clients-ages',
    'PR',
    ['grand_age', 'numerique'],
    ['expertise', 'competences'],
    'clients âgés',
    {
      by: ['banque', 'commerce', 'energeticien', 'optique', 'assurance', 'transport'],
      titles: [
        'Accueillir nos clients âgés avec patience et méthode',
        'Une caisse lente, un guichet calme',
        'Nos clients vieillissent, nos pratiques non',
      ],
      what: [
        'Nos clients vieillissent et nos {agences|magasins} vont trop vite pour eux ; nous voulons apprendre à ralentir.',
        'Nous cherchons une association pour former {qte} collègues à l’accueil de personnes âgées ou désorientées.',
      ],
      more: [
        'Que faire quand une cliente retire cinq fois la même somme ?',
        'Nous envisageons un créneau calme le mardi matin.',
        'Des personnes âgées pourraient juger nos progrès.',
      ],
      quantity: [10, 70, 5],
    },
    {
      by: ['visites', 'aidants', 'aide_domicile'],
      titles: [
        'Former vos équipes à l’accueil des aînés',
        'Mémoire, vue, audition : comprendre pour bien servir',
        'Commerces amis des aînés : notre accompagnement',
      ],
      what: [
        'Nous formons les équipes d’accueil à la maladie d’Alzheimer, à la surdité et à la lenteur.',
        'Nos bénévoles âgés visitent vos points de vente et disent ce qui les gêne.',
      ],
      more: [
        'Deux heures, des simulations, des lunettes qui brouillent la vue.',
        'Nous fournissons un mémento à garder sous le comptoir.',
        'Un retour est fait trois mois plus tard.',
      ],
    },
  ),
  subject(
    'retraite-passage',
    'PR',
    ['grand_age', 'lien_social'],
    ['expertise', 'benevolat'],
    'salariés proches de la retraite',
    {
      by: ['large', 'industry', 'banque', 'third', 'assurance'],
      titles: [
        'Préparer {qte} départs en retraite',
        'Après le pot de départ, le vide',
        'Transmettre avant de partir, s’engager après',
      ],
      what: [
        'Nous verrons partir {qte} salariés en trois ans et voulons les y préparer avec des associations.',
        'Nos retraités nous disent le vide du premier lundi ; aidons-les à trouver leur place.',
      ],
      more: [
        'Quelques jours de découverte du bénévolat, avant le départ, seraient offerts.',
        'La transmission des savoirs est notre autre souci.',
        'Une rencontre avec des retraités engagés vaudrait tous les discours.',
      ],
      quantity: [4, 30, 1],
    },
    {
      by: ['visites', 'aidants', 'intergenerationnel'],
      titles: [
        'Un passage vers la retraite qui ait du sens',
        'Découvrir le bénévolat avant de partir',
        'Bien vieillir se prépare à soixante ans',
      ],
      what: [
        'Nous animons des journées de préparation à la retraite : santé, liens, engagement, logement.',
        'Nos bénévoles accueillent vos futurs retraités pour des missions d’essai.',
      ],
      more: [
        'Un groupe de {huit|dix} personnes, trois journées sur un an.',
        'Les conjoints sont les bienvenus.',
        'Un participant sur trois devient bénévole quelque part.',
      ],
    },
  ),
];
