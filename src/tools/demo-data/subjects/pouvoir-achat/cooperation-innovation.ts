import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const pouvoirAchatCooperationInnovation: readonly Subject[] = [
  subject(
    'microcredit',
    'CE',
    ['pouvoir_achat', 'developpement_economique'],
    ['co_traitance', 'reseau'],
    'ménages exclus du crédit',
    {
      by: ['budget', 'mobilite', 'creation'],
      titles: [
        'Un partenaire bancaire pour {qte} microcrédits',
        'Prêter à ceux qu’on refuse',
        'Microcrédit : instruire ensemble, suivre ensemble',
      ],
      what: [
        'Nous cherchons une banque pour accorder avec nous {qte} microcrédits par an.',
        'Une voiture à deux mille euros ouvre un emploi ; aucun guichet ne la finance.',
      ],
      more: [
        'Nous instruisons et suivons, la banque décaisse.',
        'Le taux de remboursement dépasse {quatre-vingt-dix|quatre-vingt-treize} %.',
        'Une convention simple tient en deux pages.',
      ],
      quantity: [15, 80, 5],
    },
    {
      by: ['banque', 'assurance', 'garage'],
      titles: [
        '{qte} microcrédits à distribuer avec une association',
        'Ouvrir le crédit autrement',
        'Une offre commune : prêt, assurance, suivi',
      ],
      what: [
        'Nous voulons proposer {qte} microcrédits par an avec une association qui connaît les familles.',
        'Nos règles écartent des gens solvables : bâtissons un circuit commun, plus humain.',
      ],
      more: [
        'Le fonds de garantie est déjà doté.',
        'Nos conseillers seront formés par vous.',
        'Une assurance à petit prix complète le prêt.',
      ],
      quantity: [20, 100, 10],
    },
  ),
  subject(
    'offre-petits-budgets',
    'IS PR',
    ['pouvoir_achat', 'exclusion_precarite'],
    ['co_conception', 'expertise'],
    'ménages modestes',
    {
      by: ['commerce', 'optique', 'energeticien', 'assurance', 'hotel', 'magasin_sport'],
      titles: [
        'Concevoir une offre que tous peuvent payer',
        'Nos prix écartent des clients : cherchons ensemble',
        'Une gamme utile et abordable, testée avec les familles',
      ],
      what: [
        'Nous voulons concevoir une offre abordable avec ceux qui n’ont pas les moyens de la nôtre.',
        'Nous ignorons tout de la vie à {douze|quinze} euros par jour : aidez-nous à bâtir une offre digne.',
      ],
      more: [
        'Un groupe de {qte} familles pourrait nous conseiller, contre indemnité.',
        'La marge sera nulle la première année.',
        'Ni guichet à part, ni étiquette : c’est notre ligne.',
      ],
      quantity: [6, 18, 1],
    },
    {
      by: ['budget', 'epicerie', 'accueil_jour', 'ressourcerie'],
      titles: [
        'Nos familles coconçoivent avec vous',
        '{qte} foyers experts du petit budget',
        'Une offre solidaire, pensée par ses usagers',
      ],
      what: [
        'Nous animons un groupe de {qte} foyers qui conseillent les entreprises sur leurs offres.',
        'Nos adhérents savent mieux que personne ce que vaut un euro : concevez avec eux.',
      ],
      more: [
        'Six séances, un prototype, un essai réel.',
        'Nous garantissons la liberté de parole.',
        'L’offre est diffusée dans notre réseau, si elle tient ses promesses.',
      ],
      quantity: [8, 30, 1],
    },
  ),
  subject(
    'groupement-achats',
    'CE',
    ['pouvoir_achat', 'developpement_economique'],
    ['achats', 'logistique'],
    'familles|petites structures',
    {
      by: ['circuit_court', 'epicerie', 'budget', 'centre_social'],
      titles: [
        'Acheter ensemble pour {qte} familles',
        'Granulés, huile, farine : un groupement solidaire',
        'Un grossiste qui accepte les petites commandes',
      ],
      what: [
        'Nous groupons les achats de {qte} familles et cherchons un fournisseur local.',
        'Payer moins sans étrangler le producteur : c’est possible si l’on commande ensemble.',
      ],
      more: [
        'Une commande par {mois|trimestre}, payée à l’avance.',
        'Nous avons un lieu de retrait et des bras.',
        'Les prix sont affichés, ligne par ligne.',
      ],
      quantity: [40, 240, 20],
    },
    {
      by: ['commerce', 'agroalimentaire', 'viticulture', 'boulangerie', 'entreposage', 'textile'],
      titles: [
        'Vendre en direct à un groupement de familles',
        'Nos produits en grand format, à prix juste',
        'Une offre commune pour {qte} foyers',
      ],
      what: [
        'Nous proposons nos produits en vrac ou en grand format à un groupement d’au moins {qte} foyers.',
        'Nous cherchons un débouché local et régulier, sans intermédiaire.',
      ],
      more: [
        'Livraison sur un point unique.',
        'Nous acceptons un double prix, solidaire et ordinaire.',
        'Une visite de l’atelier fait partie du contrat.',
      ],
      quantity: [30, 150, 10],
    },
  ),
];
