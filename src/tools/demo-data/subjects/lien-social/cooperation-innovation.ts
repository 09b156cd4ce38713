import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const lienSocialCooperationInnovation: readonly Subject[] = [
  subject(
    'cafe-village',
    'CE',
    ['lien_social', 'developpement_economique'],
    ['co_traitance', 'achats'],
    'habitants des villages',
    {
      by: ['tiers_lieu', 'circuit_court', 'centre_social'],
      titles: [
        'Rouvrir le café du village à plusieurs',
        'Un comptoir, des services, des partenaires',
        'Café associatif : des fournisseurs qui jouent le jeu',
      ],
      what: [
        'Nous rouvrons le café du village et cherchons des partenaires pour y loger {qte} services.',
        'Un café seul ne vit pas ; avec un dépôt de pain, un relais colis et une permanence, il tient.',
      ],
      more: [
        'Nous avons les murs et {#20-60/5} bénévoles.',
        'Chaque service rapporte un peu et fait venir du monde.',
        'Les produits d’ici auront la meilleure étagère.',
      ],
      quantity: [3, 7, 1],
    },
    {
      by: ['boulangerie', 'brasserie', 'banque', 'transport', 'commerce', 'viticulture'],
      titles: [
        'Notre dépôt dans un café associatif',
        'Vendre au village sans ouvrir de magasin',
        'Service de proximité cherche comptoir ami',
      ],
      what: [
        'Nous cherchons {qte} lieux associatifs pour y déposer nos produits ou nos colis, en partageant la recette.',
        'Nous fermons des points de vente à regret ; un comptoir partagé nous permettrait de rester.',
      ],
      more: [
        'Livraison {trois|cinq} matins par semaine.',
        'Une commission honnête est versée à l’association.',
        'L’essai dure six mois.',
      ],
      quantity: [2, 6, 1],
    },
  ),
  subject(
    'conciergerie',
    'IS',
    ['lien_social', 'emploi'],
    ['co_conception', 'achats'],
    'habitants|salariés',
    {
      by: ['entreprise_insertion', 'centre_social', 'tiers_lieu', 'association_intermediaire'],
      titles: [
        'Une conciergerie solidaire de quartier',
        'Un guichet pour tout ce qui facilite la vie',
        'Repassage, paniers, petits travaux : inventer un service',
      ],
      what: [
        'Nous voulons créer une conciergerie qui serve à la fois les habitants et les salariés de {qte} entreprises.',
        'Les mêmes services manquent au bureau et au quartier : imaginons un seul lieu pour les rendre.',
      ],
      more: [
        'Les emplois créés iront à des habitants.',
        'Il faut des entreprises qui s’abonnent la première année.',
        'Nous partageons comptes et décisions.',
      ],
      quantity: [3, 10, 1],
    },
    {
      by: ['immobilier', 'banque', 'clinique', 'office', 'club'],
      titles: [
        'Prêts à abonner {qte} salariés à une conciergerie',
        'Un rez-de-chaussée pour un service de quartier',
        'Inventer un service utile à nos équipes et aux voisins',
      ],
      what: [
        'Nous sommes prêts à abonner {qte} salariés à une conciergerie solidaire, si nous la concevons ensemble.',
        'Un local de plain-pied est libre au bas de notre immeuble : faisons-en un service pour tous.',
      ],
      more: [
        'Un abonnement d’un an est garanti.',
        'Nos voisins de bureau suivront.',
        'Nous apportons aussi des heures de gestion.',
      ],
      quantity: [20, 150, 10],
    },
  ),
];
