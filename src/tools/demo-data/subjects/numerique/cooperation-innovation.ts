import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const numeriqueCooperationInnovation: readonly Subject[] = [
  subject(
    'reconditionnement-filiere',
    'CE',
    ['numerique', 'emploi'],
    ['co_traitance', 'achats'],
    'salariés en insertion',
    {
      by: ['reconditionnement', 'entreprise_adaptee', 'ressourcerie'],
      titles: [
        'Un flux régulier d’ordinateurs à reconditionner',
        'Monter une offre commune de matériel révisé',
        '{qte} postes par an à trier, réparer, revendre',
      ],
      what: [
        'Nous cherchons un partenaire informatique pour une offre commune : il collecte, nous reconditionnons, nous vendons ensemble.',
        'Notre atelier peut traiter {qte} machines par an et n’en reçoit que la moitié.',
      ],
      more: [
        'Effacement certifié, pièces testées, garantie d’un an.',
        'Nos prix laissent une marge à chacun.',
        'Les collectivités demandent ce service dans leurs marchés.',
      ],
      quantity: [400, 2000, 100],
    },
    {
      by: ['it', 'recyclage'],
      titles: [
        'Nos clients jettent {qte} postes par an : associons-nous',
        'Collecte de matériel contre offre reconditionnée',
        'Revendre ensemble du matériel révisé',
      ],
      what: [
        'Nous retirons {qte} postes par an chez nos clients et voulons les confier à un atelier d’insertion.',
        'Nous proposons une gamme de matériel révisé avec un atelier solidaire : à nous la collecte et la vente, à vous l’atelier.',
      ],
      more: [
        'Notre entrepôt peut servir de point de regroupement.',
        'Nos techniciens forment les vôtres au diagnostic.',
        'Un premier lot de {cinquante|quatre-vingts} postes est prêt.',
      ],
      quantity: [150, 900, 50],
    },
  ),
  subject(
    'outil-metier',
    'IS ME',
    ['numerique', 'lien_social'],
    ['co_conception', 'competences'],
    'bénévoles|habitants',
    {
      by: [
        'visites',
        'aide_alimentaire',
        'mobilite',
        'centre_social',
        'mediation_numerique',
        'aide_domicile',
      ],
      titles: [
        'Un outil simple pour organiser {nos tournées|nos bénévoles}',
        'Sortir du tableur que nul ne comprend',
        'Planifier {qte} bénévoles sans y passer ses nuits',
      ],
      what: [
        'Nous imaginons un outil ouvert pour répartir demandes et bénévoles, utilisable au téléphone.',
        'Nous gérons {qte} bénévoles dans un tableur que trois personnes comprennent ; inventons mieux avec des développeurs.',
      ],
      more: [
        'D’autres associations ont le même besoin : le résultat sera partagé.',
        'Nous offrons un terrain d’essai franc et des utilisateurs de vingt à quatre-vingts ans.',
        'Pas de données de santé, pas d’usine à gaz.',
      ],
      quantity: [25, 140, 5],
    },
    {
      by: ['logiciel', 'informatique', 'ecole'],
      titles: [
        '{qte} jours de développement pour un outil libre',
        'Nos développeurs cherchent un vrai problème',
        'Concevoir un outil avec ses utilisateurs',
      ],
      what: [
        'Nous mettons {qte} jours de développement au service d’un outil utile à plusieurs associations.',
        'Nos équipes veulent concevoir avec ses utilisateurs un logiciel simple et libre.',
      ],
      more: [
        'Nous commençons par deux jours d’observation, avant toute ligne de code.',
        'L’hébergement est offert pendant {deux|trois} ans.',
        'Le code sera publié, la documentation aussi.',
      ],
      quantity: [10, 50, 5],
    },
  ),
  subject(
    'bus-numerique',
    'IS',
    ['numerique', 'mobilite'],
    ['co_conception', 'logistique'],
    'habitants des villages',
    {
      by: ['mediation_numerique', 'mobilite', 'third'],
      titles: [
        'Un camion numérique pour {qte} villages',
        'Aller vers ceux qui ne viendront pas',
        'Guichet itinérant : inventer la bonne tournée',
      ],
      what: [
        'Nous voulons aménager un véhicule qui apporte démarches, imprimante et conseil dans {qte} villages.',
        'Les guichets ferment, les gens vieillissent : essayons un guichet roulant partagé entre plusieurs services.',
      ],
      more: [
        'Banque, énergie, mutuelle, emploi : chacun pourrait y tenir sa permanence.',
        'Il faut un véhicule, une connexion solide et un an d’essai.',
        'Les maires de la vallée ont donné leur accord.',
      ],
      quantity: [8, 24, 1],
    },
    {
      by: ['banque', 'energeticien', 'assurance', 'transport', 'garage', 'clinique'],
      titles: [
        'Partager un guichet roulant',
        'Nous cofinançons un camion des services',
        'Nos conseillers montent à bord',
      ],
      what: [
        'Nous sommes prêts à tenir {qte} permanences par mois dans un camion de services partagé.',
        'Nous n’ouvrirons plus d’agence dans chaque bourg, mais nous pouvons y passer avec d’autres.',
      ],
      more: [
        'Un fourgon de notre flotte peut être aménagé.',
        'Nous partageons nos chiffres de fréquentation pour choisir les arrêts.',
        'L’essai dure un an, avec un bilan public.',
      ],
      quantity: [2, 8, 1],
    },
  ),
];
