import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const exclusionPrecariteCooperationInnovation: readonly Subject[] = [
  subject(
    'cuisine-partagee',
    'CE',
    ['exclusion_precarite', 'developpement_economique'],
    ['locaux', 'co_traitance'],
    'habitants|salariés en insertion',
    {
      by: ['epicerie', 'aide_alimentaire', 'centre_social', 'circuit_court'],
      titles: [
        'Partager une cuisine aux normes',
        'Transformer {qte} kg de légumes par semaine',
        'Une légumerie à plusieurs : qui a la cuisine ?',
      ],
      what: [
        'Nous voulons transformer {qte} kg de légumes par semaine en soupes et plats, et n’avons pas de cuisine aux normes.',
        'Nous cherchons un professionnel dont la cuisine dort l’après-midi, pour une production commune.',
      ],
      more: [
        'Les plats seraient vendus à deux prix : solidaire chez nous, normal chez vous.',
        'Notre chef et {quatre|cinq} salariés en parcours assurent la production.',
        'Nous partageons les charges au prorata des heures.',
      ],
      quantity: [80, 400, 20],
    },
    {
      by: ['restauration', 'hotel', 'boulangerie', 'agroalimentaire'],
      titles: [
        'Notre cuisine est libre l’après-midi',
        'Coproduire soupes et conserves avec une association',
        'Laboratoire de cuisine à partager, {trois|quatre} après-midi par semaine',
      ],
      what: [
        'Nous ouvrons notre cuisine agréée, {trois|quatre} après-midi par semaine, à une association qui veut produire avec nous.',
        'Nous proposons de lancer une gamme commune de soupes et de bocaux avec les surplus de nos fournisseurs.',
      ],
      more: [
        'Notre responsable qualité aide à monter le plan de maîtrise sanitaire.',
        'Nous distribuons déjà dans une trentaine de points de vente.',
        'Les coûts d’énergie et de nettoyage sont partagés, sans loyer.',
      ],
    },
  ),
  subject(
    'vestiaire-pro',
    'IS',
    ['exclusion_precarite', 'emploi'],
    ['co_conception', 'materiel'],
    'demandeurs d’emploi',
    {
      by: ['accueil_jour', 'ressourcerie', 'accompagnement_emploi', 'entreprise_insertion'],
      titles: [
        'Créer un vestiaire professionnel à la demande',
        'S’habiller pour l’emploi : un service à inventer',
        'Chaussures de sécurité et veste propre en vingt-quatre heures',
      ],
      what: [
        'Nous imaginons un vestiaire où toute personne qui décroche un poste trouve sa tenue en une journée.',
        'Des contrats sont perdus pour une paire de chaussures de sécurité à soixante euros : inventons un prêt de tenues.',
      ],
      more: [
        'Il faut un stock, un atelier de remise en état et un petit logiciel de réservation.',
        'Nous visons {#80-200/20} équipements la première année.',
        'Si le modèle tient, {trois|cinq} autres villes d’Alsace sont intéressées.',
      ],
    },
    {
      by: ['textile', 'batiment', 'mecanique', 'interim', 'proprete'],
      titles: [
        'Vêtements de travail : nos stocks et notre savoir-faire',
        'Prêts à monter un vestiaire de prêt pour l’emploi',
        'Tenues et chaussures de sécurité à faire circuler',
      ],
      what: [
        'Nous renouvelons {qte} tenues par an, en bon état, et voulons imaginer avec une association une façon de les faire resservir.',
        'Nous proposons du matériel et du temps de nos ateliers pour inventer un vestiaire professionnel partagé.',
      ],
      more: [
        'Notre couturière peut enlever les logos et ajuster les tailles.',
        'Nous parlerons du projet à nos confrères, qui ont le même problème.',
        'L’essai peut démarrer sur un seul bassin d’emploi.',
      ],
      quantity: [40, 200, 20],
    },
  ),
];
