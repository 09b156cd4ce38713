import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const handicapCooperationInnovation: readonly Subject[] = [
  subject(
    'sous-traitance-esat',
    'CE',
    ['handicap', 'emploi'],
    ['co_traitance', 'achats'],
    'personnes handicapées',
    {
      by: ['esat'],
      titles: [
        'De nouvelles commandes de conditionnement',
        'Mise sous étui, étiquetage, coffrets : nos ateliers ont de la place',
        'Remplacer un client parti à l’étranger',
      ],
      what: [
        'Nous cherchons une activité régulière de conditionnement pour {qte} travailleurs.',
        'Notre principal client a délocalisé : {qte} personnes ont besoin d’une commande récurrente.',
      ],
      more: [
        'Salle propre, traçabilité par lot, contrôle en double.',
        'Une équipe peut aussi se détacher sur votre site avec son moniteur.',
        'Nous livrons dans le département et tenons les délais, demandez à nos clients.',
        'Les achats comptent dans votre obligation d’emploi.',
      ],
      quantity: [8, 32, 2],
    },
    {
      by: ['industry', 'packaging', 'agroalimentaire', 'viticulture', 'chimie'],
      titles: [
        'Conditionnement à confier à un atelier protégé',
        '{qte} coffrets par an à assembler',
        'Nous relocalisons notre mise en boîte',
      ],
      what: [
        'Nous voulons confier l’assemblage de {qte} coffrets par an à un ESAT ou à une entreprise adaptée.',
        'Notre conditionnement part à six cents kilomètres ; nous souhaitons le confier à un atelier voisin.',
      ],
      more: [
        'Le pic d’activité se situe avant les fêtes, avec un fond régulier le reste de l’année.',
        'Nos méthodes peuvent simplifier les postes avec vos moniteurs.',
        'Les emballages sont livrés et repris par nos camions.',
      ],
      quantity: [3000, 60000, 1000],
    },
  ),
  subject(
    'blanchisserie',
    'CE',
    ['handicap', 'developpement_economique'],
    ['achats', 'co_traitance'],
    'personnes handicapées',
    {
      by: ['esat'],
      titles: [
        'Du linge à laver toute l’année',
        'Notre blanchisserie peut traiter {qte} kg de plus par jour',
        'Hôtels et cliniques : confiez-nous votre linge',
      ],
      what: [
        'Nous venons d’agrandir notre blanchisserie et cherchons {qte} kg de linge par jour.',
        'Nos lignes tournent à moitié : un ou deux clients réguliers changeraient la vie de l’atelier.',
      ],
      more: [
        'Ramassage et livraison sous quarante-huit heures, en rolls étiquetés.',
        'Repassage, petite couture et marquage sont compris.',
        'Des travailleurs volontaires pourraient aussi intervenir dans vos étages.',
      ],
      quantity: [100, 700, 50],
    },
    {
      by: ['hotel', 'clinique', 'restauration', 'agroalimentaire'],
      titles: [
        '{qte} kg de linge par jour à confier',
        'Notre linge ferait moins de route',
        'Nous cherchons une blanchisserie protégée',
      ],
      what: [
        'Nous voulons confier {qte} kg de linge par jour à une blanchisserie qui emploie des personnes handicapées.',
        'Notre linge parcourt {deux cents|cent quarante} kilomètres par semaine ; nous voulons le faire laver à côté.',
      ],
      more: [
        'Exigence d’hygiène élevée, mais souplesse sur les horaires.',
        'Un contrat de deux ans est possible après un essai d’un mois.',
        'Le passage doit se faire avant {neuf|dix} heures.',
      ],
      quantity: [50, 500, 25],
    },
  ),
  subject(
    'poste-adapte',
    'IS',
    ['handicap', 'developpement_economique'],
    ['co_conception', 'expertise'],
    'personnes handicapées',
    {
      by: ['entreprise_adaptee_esat', 'handicap'],
      titles: [
        'Concevoir un poste de travail que chacun peut régler',
        'Un guidage visuel pour des gestes complexes',
        'Des outils adaptés, à inventer avec des ingénieurs',
      ],
      what: [
        'Nous voulons mettre au point, avec une entreprise, un poste qui guide pas à pas des personnes qui ne lisent pas.',
        'Nos moniteurs bricolent depuis vingt ans des gabarits géniaux ; il est temps d’en faire de vrais outils.',
      ],
      more: [
        'Nous offrons un terrain d’essai : {qte} postes, des utilisateurs exigeants, des retours quotidiens.',
        'Le résultat pourrait servir à tous les nouveaux arrivants de vos usines.',
        'Une école d’ingénieurs s’intéresse au projet.',
      ],
      quantity: [4, 18, 2],
    },
    {
      by: ['mecanique', 'logiciel', 'informatique', 'plasturgie', 'ecole'],
      titles: [
        'Notre bureau d’études au service du geste',
        'Guidage visuel au poste : cherchons un atelier pour essayer',
        'Codévelopper une aide au montage',
      ],
      what: [
        'Nous développons une aide au montage par projection et cherchons un atelier protégé pour l’éprouver.',
        'Nos ingénieurs donnent {qte} jours pour concevoir des gabarits et des outils adaptés.',
      ],
      more: [
        'Le prototype reste chez vous à la fin de l’essai.',
        'Les plans seront libres, pour que d’autres s’en servent.',
        'Nous avons besoin d’utilisateurs qui nous disent non.',
      ],
      quantity: [10, 40, 5],
    },
  ),
  subject(
    'numerisation-archives',
    'CE',
    ['handicap', 'numerique'],
    ['achats'],
    'personnes handicapées',
    {
      by: ['entreprise_adaptee'],
      titles: [
        'Des archives à numériser pour notre équipe',
        'Saisie, indexation, numérisation : nous avons les mains et les machines',
        '{qte} pages par mois, qui dit mieux ?',
      ],
      what: [
        'Nous cherchons des dossiers à numériser : notre équipe peut traiter {qte} pages par mois.',
        'Nos opérateurs sont précis, patients et formés à la confidentialité ; il leur manque un client régulier.',
      ],
      more: [
        'Enlèvement en caisses scellées, destruction certifiée ou retour.',
        'Nous indexons selon votre plan de classement.',
        'Un lot d’essai de {cinq cents|mille} pages est offert.',
      ],
      quantity: [10000, 80000, 5000],
    },
    {
      by: ['comptable', 'avocats', 'assurance', 'immobilier', 'clinique', 'banque'],
      titles: [
        '{qte} dossiers papier à numériser',
        'Vider nos armoires avec une entreprise adaptée',
        'Archives à indexer, confidentialité exigée',
      ],
      what: [
        'Nous avons {qte} dossiers à numériser et voulons confier ce travail à une entreprise adaptée.',
        'Deux étages d’armoires attendent : nous préférons un prestataire d’ici qui emploie des personnes handicapées.',
      ],
      more: [
        'Le marché peut s’étaler sur {douze|dix-huit} mois.',
        'Un local sur place est disponible si les dossiers ne doivent pas sortir.',
        'Le format attendu est simple : un fichier par dossier, bien nommé.',
      ],
      quantity: [2000, 30000, 1000],
    },
  ),
];
