import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const developpementEconomiqueMecenat: readonly Subject[] = [
  subject(
    'mentorat-createurs',
    'ME',
    ['developpement_economique', 'emploi'],
    ['competences', 'benevolat'],
    'créateurs d’entreprise',
    {
      by: ['creation', 'tiers_lieu', 'accompagnement_emploi'],
      titles: [
        '{qte} mentors pour des créateurs débutants',
        'Une oreille de dirigeant, deux heures par mois',
        'Prix, devis, clients : parler à quelqu’un qui l’a fait',
      ],
      what: [
        'Nous cherchons {qte} dirigeants ou cadres pour suivre des créateurs pendant leur première année.',
        'Nos créateurs ont des idées, un peu d’argent et personne à qui poser les questions bêtes.',
      ],
      more: [
        'Deux heures par mois, dans un café ou à l’atelier.',
        'La moitié des créateurs sont des créatrices, souvent après une longue absence.',
        'Un projet suivi a deux fois plus de chances de tenir.',
      ],
      quantity: [5, 22, 1],
    },
    {
      by: ['comptable', 'conseil', 'banque', 'avocats', 'club', 'formation', 'communication'],
      titles: [
        '{qte} dirigeants prêts à être mentors',
        'Heures d’experts pour jeunes entreprises',
        'Transmettre ce que nos erreurs nous ont appris',
      ],
      what: [
        'Nous proposons {qte} mentors bénévoles à des créateurs accompagnés par une association.',
        'Nos collaborateurs offrent des heures de gestion, de droit ou de vente à des créateurs.',
      ],
      more: [
        'Pas de recette, de l’écoute et des chiffres.',
        'Les permanences peuvent se tenir dans nos bureaux.',
        'Chaque mentor suit une personne, pas trois.',
      ],
      quantity: [3, 16, 1],
    },
  ),
  subject(
    'gouvernance-asso',
    'ME',
    ['developpement_economique'],
    ['competences', 'expertise'],
    'associations',
    {
      by: ['association', 'siae'],
      titles: [
        'Un appui pour notre plan à {trois|cinq} ans',
        'Comptes analytiques : un expert, quelques jours',
        'Grandir sans se perdre',
      ],
      what: [
        'Nous doublons de taille et avons besoin d’un appui en {gestion|organisation|ressources humaines}.',
        'Nos comptes disent le passé, pas le prix de nos actions : aidez-nous à y voir clair.',
      ],
      more: [
        'Quelques journées réparties sur six mois conviendraient.',
        'Le conseil d’administration est prêt à entendre des choses désagréables.',
        'Nous voulons dépendre moins des subventions.',
      ],
    },
    {
      by: ['comptable', 'conseil', 'banque', 'formation', 'interim', 'logiciel'],
      titles: [
        '{qte} jours d’experts offerts à une association',
        'Gestion, paie, organisation : nos heures solidaires',
        'Un directeur financier à temps très partagé',
      ],
      what: [
        'Nous offrons {qte} jours de nos experts à une association qui change d’échelle.',
        'Nos consultants donnent du temps : diagnostic, plan, tableau de bord.',
      ],
      more: [
        'Nous transmettons les outils, pour que vous n’ayez plus besoin de nous.',
        'Un binôme senior-junior suit chaque mission.',
        'La convention précise ce que nous ne ferons pas.',
      ],
      quantity: [4, 20, 1],
    },
  ),
];
