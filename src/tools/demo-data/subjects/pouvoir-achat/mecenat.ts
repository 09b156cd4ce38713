import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const pouvoirAchatMecenat: readonly Subject[] = [
  subject(
    'reparation-cafe',
    'ME',
    ['pouvoir_achat', 'environnement'],
    ['benevolat', 'materiel'],
    'habitants',
    {
      by: ['ressourcerie', 'tiers_lieu', 'centre_social'],
      titles: [
        'Des réparateurs bénévoles pour nos samedis',
        'Pièces, outils et un bon électricien',
        '{qte} objets par mois à sauver',
      ],
      what: [
        'Nous réparons {qte} objets par mois avec les habitants et manquons de mains expertes.',
        'Grille-pain, jeans, chaises : nos ateliers sont pleins, nos boîtes à outils sont vides.',
      ],
      more: [
        'Une demi-journée par mois, café et tarte compris.',
        'Un testeur électrique et des pièces de récupération seraient utiles.',
        'Deux objets sur trois repartent réparés.',
      ],
      quantity: [20, 90, 5],
    },
    {
      by: ['electricite', 'mecanique', 'textile', 'informatique', 'menuiserie', 'magasin_sport'],
      titles: [
        '{qte} techniciens bricoleurs à votre service',
        'Nos pièces détachées et nos outils',
        'Réparer avec vous le samedi',
      ],
      what: [
        'Nous avons {qte} techniciens volontaires pour des ateliers de réparation.',
        'Nos tiroirs débordent d’outils et de pièces qui peuvent encore servir.',
      ],
      more: [
        'Nous formons aussi vos bénévoles à la sécurité électrique.',
        'Les outils sont donnés, pas prêtés.',
        'Un salarié couturier complète l’équipe.',
      ],
      quantity: [2, 8, 1],
    },
  ),
  subject(
    'vacances-familles',
    'ME',
    ['pouvoir_achat', 'lien_social'],
    ['financier', 'locaux'],
    'familles modestes',
    {
      by: ['centre_social', 'budget', 'hebergement', 'handicap'],
      titles: [
        'Un premier départ en vacances pour {qte} familles',
        'Trois jours ailleurs',
        '{montant} pour souffler en famille',
      ],
      what: [
        'Nous préparons avec {qte} familles un premier départ en vacances et cherchons des coups de pouce.',
        'Des enfants n’ont jamais dormi ailleurs que chez eux ; quelques nuits suffisent à changer un été.',
      ],
      more: [
        'Les familles épargnent toute l’année, nous complétons.',
        'Avec {montant}, tout le groupe part.',
        'Gîtes, mobil-homes, minibus : le prêt nous va aussi bien que le don.',
      ],
      quantity: [5, 20, 1],
      amount: [1500, 9000],
    },
    {
      by: ['hotel', 'viticulture'],
      titles: [
        '{qte} nuits offertes à des familles',
        '{montant} pour des départs en vacances',
        'Notre gîte, hors saison, pour des familles',
      ],
      what: [
        'Nous offrons {qte} nuits par an à des familles qui ne partent jamais.',
        'Nous aidons au départ en vacances, pour {montant} par an.',
      ],
      more: [
        'L’accueil est le même que pour tous nos hôtes.',
        'Un minibus peut être prêté.',
        'Nous préférons un accompagnement solide à un chèque isolé.',
      ],
      quantity: [10, 60, 5],
      amount: [1000, 8000],
    },
  ),
];
