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
];
