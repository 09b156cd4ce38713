import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const environnementCooperationInnovation: readonly Subject[] = [
  subject(
    'chutes-matieres',
    'CE',
    ['environnement', 'developpement_economique'],
    ['materiel', 'co_traitance'],
    'salariés en insertion|artisans',
    {
      by: ['ressourcerie', 'chantier_insertion', 'esat', 'tiers_lieu', 'entreprise_insertion'],
      titles: [
        'Un gisement régulier de {bois|carton|toile} pour notre atelier',
        'Vos chutes, notre matière première',
        'Faire du mobilier avec vos rebuts',
      ],
      what: [
        'Nous fabriquons du petit mobilier et des sacs à partir de chutes et cherchons un gisement de {qte} kg par mois.',
        'Notre atelier sait transformer vos rebuts en produits vendables ; encore faut-il une matière régulière et propre.',
      ],
      more: [
        'Nous partageons la marge des produits cosignés.',
        'Un premier prototype peut être prêt en {quatre|six} semaines.',
        'Les chutes triées à la source valent trois fois plus : nous expliquons comment.',
      ],
      quantity: [60, 500, 20],
    },
    {
      by: ['menuiserie', 'textile', 'emballage', 'plasturgie', 'imprimerie'],
      titles: [
        '{qte} kg de chutes propres par mois à transformer',
        'Nos rebuts méritent mieux que la benne',
        'Créer une petite gamme avec nos chutes',
      ],
      what: [
        'Nous produisons {qte} kg de chutes propres par mois et voulons en faire des objets avec un atelier solidaire.',
        'Nos chutes de {chêne|coton|carton} partent au broyage : nous préférons créer une gamme commune.',
      ],
      more: [
        'Nos dessinateurs donnent volontiers quelques heures pour les modèles.',
        'Nous vendrions ces objets dans notre magasin d’usine.',
        'Le tri se fait déjà à la machine.',
      ],
      quantity: [80, 900, 20],
    },
  ),
  subject(
    'consigne-verre',
    'IS CE',
    ['environnement', 'developpement_economique'],
    ['co_conception', 'locaux'],
    'consommateurs|producteurs locaux',
    {
      by: ['ressourcerie', 'circuit_court', 'esat', 'brasserie', 'entreprise_insertion'],
      titles: [
        'Relancer la consigne du verre à l’échelle d’un bassin',
        'Laver {qte} bouteilles : une filière à imaginer',
        'Bouteilles et bocaux : boucler la boucle ici',
      ],
      what: [
        'Nous voulons créer une station de lavage pour {qte} bouteilles et bocaux par an, avec des producteurs et des magasins.',
        'Tout le monde veut la consigne, personne ne veut commencer : essayons à quelques-uns.',
      ],
      more: [
        'Nous avons étudié les formats, les étiquettes et le transport ; il reste à essayer en vrai.',
        'Il faut un lieu avec de l’eau chaude, {trois|cinq} producteurs et une dizaine de points de retour.',
        'À l’équilibre, la station emploierait {quatre|six} personnes en insertion.',
      ],
      quantity: [30000, 200000, 10000],
    },
    {
      by: ['brasserie', 'viticulture', 'agroalimentaire', 'commerce', 'ressourcerie'],
      titles: [
        'Prêts à rejoindre une boucle de réemploi du verre',
        '{qte} bouteilles par an à laver plutôt qu’à fondre',
        'De la place et de la vapeur pour laver des bocaux',
      ],
      what: [
        'Nous sommes prêts à engager {qte} contenants par an dans un essai de consigne locale.',
        'Nous offrons un local raccordé et l’avis de nos techniciens pour monter une filière de réemploi du verre.',
      ],
      more: [
        'Nos étiquettes peuvent passer en colle soluble dès la prochaine commande.',
        'Le surcoût ne nous effraie pas, s’il est partagé et mesuré.',
        'Nos clients le réclament à chaque salon.',
      ],
      quantity: [20000, 150000, 10000],
    },
  ),
  subject(
    'compost-collectif',
    'CE PR',
    ['environnement', 'lien_social'],
    ['achats', 'logistique'],
    'habitants|restaurateurs',
    {
      by: ['restauration', 'hotel', 'commerce', 'brasserie', 'boulangerie'],
      titles: [
        'Biodéchets : une collecte locale, pas un camion de plus',
        '{qte} kg d’épluchures par semaine à composter près d’ici',
        'Faire du terreau avec nos restes',
      ],
      what: [
        'Nous produisons {qte} kg de biodéchets par semaine et voulons une collecte à vélo ou à pied, tout près.',
        'La loi nous oblige à trier nos biodéchets ; autant que le compost profite au quartier.',
      ],
      more: [
        'Nous payons aujourd’hui un prestataire qui fait cent kilomètres.',
        'Nos cuisiniers ont besoin d’une formation courte, et d’un bac qui ferme bien.',
        'Le compost pourrait revenir à des jardins partagés.',
      ],
      quantity: [60, 600, 20],
    },
    {
      by: ['jardins', 'velo', 'chantier_insertion', 'nature'],
      titles: [
        'Collecte de biodéchets à vélo',
        'Nous compostons pour vous, à deux kilomètres',
        'Vos épluchures deviennent le terreau du quartier',
      ],
      what: [
        'Nous collectons les biodéchets des cuisines à vélo-cargo et les compostons dans nos jardins.',
        'Nos deux plateformes peuvent accueillir {qte} kg de plus par semaine.',
      ],
      more: [
        'Passage {deux|trois} fois par semaine, bac lavé rendu, pesée envoyée.',
        'Nous formons vos équipes en une heure, en cuisine.',
        'Un sac de compost est rendu à chaque partenaire au printemps.',
      ],
      quantity: [100, 800, 50],
    },
  ),
];
