import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const environnementPratiquesResponsables: readonly Subject[] = [
  subject(
    'site-biodiversite',
    'PR',
    ['environnement'],
    ['expertise', 'locaux'],
    'salariés|riverains',
    {
      by: ['green-site', 'industry', 'premises', 'viticulture', 'third'],
      titles: [
        '{qte} hectares de pelouse rase à rendre vivants',
        'Faire revenir la nature sur notre site',
        'Nos espaces verts n’ont de vert que le nom',
      ],
      what: [
        'Nous voulons transformer les {qte} hectares autour de notre site : moins de tonte, des haies, une mare peut-être.',
        'Nos abords sont tondus douze fois par an et personne n’y passe ; nous cherchons des naturalistes pour tout revoir.',
      ],
      more: [
        'Un inventaire de départ, même modeste, nous permettrait de mesurer les progrès.',
        'L’équipe de maintenance est prête à changer ses habitudes, si on lui explique.',
        'Des ateliers à la pause de midi intéresseraient une trentaine de collègues.',
        'Un {hibou|couple de cigognes|hérisson} est passé au printemps : tout le monde en parle encore.',
      ],
      quantity: [2, 12, 1],
    },
    {
      by: ['nature', 'jardins'],
      titles: [
        'Inventaire et plan de gestion pour votre site',
        'Du gazon à la prairie : nous vous guidons',
        'Faune et flore de votre entreprise : un diagnostic en quatre saisons',
      ],
      what: [
        'Nous réalisons l’inventaire des espèces de votre site et un plan de gestion simple, que vos équipes peuvent appliquer.',
        'Nos naturalistes accompagnent les entreprises qui veulent rendre leurs espaces verts à la vie.',
      ],
      more: [
        'Quatre passages dans l’année, un rapport court et une carte à afficher.',
        'Nous formons vos agents ou votre prestataire à la fauche tardive.',
        'Les chantiers de plantation se font avec vos salariés volontaires.',
        'Sur un site voisin, {onze|dix-sept} espèces d’oiseaux sont revenues en trois ans.',
      ],
    },
  ),
  subject(
    'dechets-tri',
    'PR',
    ['environnement', 'developpement_economique'],
    ['expertise', 'achats'],
    'salariés',
    {
      by: ['industry', 'hotel', 'commerce', 'restauration', 'office'],
      titles: [
        'Réduire nos bennes de moitié',
        'Un regard extérieur sur nos poubelles',
        'Tri : nos équipes font semblant, nous aussi',
      ],
      what: [
        'Nous jetons {qte} tonnes par an et voulons une association pour nous aider à comprendre pourquoi.',
        'Nous trions mal, nous le savons, et les affiches n’y changent rien.',
      ],
      more: [
        'Une caractérisation de nos poubelles avec quelques volontaires serait un bon choc.',
        'Nous voulons commencer par le {réfectoire|service après-vente|quai}, où tout se joue.',
        'Ce qui peut resservir doit partir vers le réemploi, pas vers le broyeur.',
      ],
      quantity: [12, 90, 2],
    },
    {
      by: ['ressourcerie', 'nature', 'chantier_insertion'],
      titles: [
        'Diagnostic déchets et ateliers pour vos équipes',
        'Ouvrir les poubelles ensemble : une journée qui marque',
        'Moins de bennes, plus de réemploi : notre accompagnement',
      ],
      what: [
        'Nous pesons, trions et analysons une semaine de vos déchets avec un petit groupe de salariés.',
        'Nous aidons les entreprises à réduire leurs déchets et reprenons ce qui peut être réparé ou revendu.',
      ],
      more: [
        'En moyenne, un tiers des bennes disparaît la première année.',
        'Nous proposons trois actions, pas trente.',
        'La collecte du réemploi se fait chaque {mois|quinzaine}, avec un bordereau.',
      ],
    },
  ),
  subject(
    'empreinte-carbone',
    'PR',
    ['environnement', 'transition_energetique'],
    ['competences', 'expertise'],
    'salariés',
    {
      by: ['company', 'third'],
      titles: [
        'Ateliers climat pour {qte} salariés',
        'Parler climat sans culpabiliser personne',
        'Embarquer toute l’équipe, du quai au bureau',
      ],
      what: [
        'Nous voulons que nos {qte} salariés comprennent les enjeux du climat et proposent eux-mêmes des actions.',
        'Notre plan carbone est rangé dans un tiroir ; nous cherchons des animateurs pour l’en sortir.',
      ],
      more: [
        'Il faut un format court, compatible avec les équipes de {nuit|week-end}.',
        'Nous préférons une association d’ici à un grand cabinet.',
        'Les idées retenues auront un budget, c’est promis.',
      ],
      quantity: [15, 180, 5],
    },
    {
      by: ['nature', 'energie', 'tiers_lieu', 'velo'],
      titles: [
        'Ateliers climat animés par nos bénévoles formés',
        'Une demi-journée pour comprendre et agir',
        'Climat : nous parlons à tous les métiers',
      ],
      what: [
        'Nous animons des ateliers climat dans les entreprises, par groupes de {dix|douze|quatorze}.',
        'Nos animateurs partent du travail réel de chacun pour faire naître des idées qui tiennent.',
      ],
      more: [
        'Aucun prérequis, aucun jargon, beaucoup de jeux.',
        'À la fin, chaque groupe choisit une action et une seule.',
        'Nous revenons six mois plus tard voir ce qui a changé.',
      ],
    },
  ),
  subject(
    'riviere-voisine',
    'PR',
    ['environnement', 'sante'],
    ['expertise', 'competences'],
    'salariés|riverains',
    {
      by: ['chimie', 'agroalimentaire', 'brasserie', 'textile', 'viticulture', 'proprete'],
      titles: [
        'Consommer moins d’eau, rejeter mieux',
        'Nos produits d’entretien finissent dans la rivière',
        'La rivière passe derrière l’atelier',
      ],
      what: [
        'Nous prélevons beaucoup d’eau et voulons, avec des naturalistes, comprendre nos effets sur la rivière.',
        'Nous voulons supprimer les produits les plus nocifs et cherchons un appui de terrain, pas de laboratoire.',
      ],
      more: [
        'Un suivi simple des insectes aquatiques parlerait à nos équipes.',
        'Les berges de notre terrain, sur {qte} mètres, pourraient être restaurées.',
        'Nous publierons les résultats, bons ou mauvais.',
      ],
      quantity: [80, 600, 20],
    },
    {
      by: ['nature', 'jardins'],
      titles: [
        'Suivi de rivière avec vos équipes',
        'Berges, eaux et produits : un diagnostic partagé',
        'Lire la rivière pour mieux travailler',
      ],
      what: [
        'Nous suivons la santé des cours d’eau et aidons les entreprises riveraines à réduire leurs effets.',
        'Nos naturalistes forment vos équipes à observer, puis à agir sur les rejets et les berges.',
      ],
      more: [
        'Quatre relevés par an, faits avec vos volontaires.',
        'Un chantier de plantation de berges est possible.',
        'Le rapport tient en images.',
      ],
    },
  ),
  subject(
    'emballages-reduction',
    'PR',
    ['environnement', 'pouvoir_achat'],
    ['expertise', 'reseau'],
    'consommateurs',
    {
      by: ['commerce', 'boulangerie', 'agroalimentaire', 'hotel', 'jardinerie', 'magasin_sport'],
      titles: [
        'Vendre sans emballage : lever les freins',
        'Vrac et bocaux, essayons pour de bon',
        'Nos clients repartent avec trop de plastique',
      ],
      what: [
        'Nous voulons supprimer une grande part des emballages et avons besoin d’une association pour convaincre nos clients.',
        'Notre rayon vrac végète : il manque les gestes, les contenants et l’envie.',
      ],
      more: [
        'Un atelier par mois en magasin serait possible.',
        'Nous prêtons des bocaux, encore faut-il qu’ils reviennent.',
        'Nos fournisseurs suivront si le volume est là.',
      ],
    },
    {
      by: ['ressourcerie', 'nature', 'circuit_court', 'centre_social'],
      titles: [
        'Animer votre passage au vrac',
        'Ambassadeurs du réemploi dans vos magasins',
        'Des habitants testent vos emballages',
      ],
      what: [
        'Nous animons dans vos magasins des ateliers sur le vrac, la consigne et la cuisine sans gâchis.',
        'Notre groupe d’habitants essaie vos solutions pendant un mois et dit la vérité.',
      ],
      more: [
        '{Huit|Dix} animations par an, adaptées à vos heures creuses.',
        'Nous fournissons une collecte de bocaux lavés.',
        'Les ventes en vrac progressent d’un tiers en moyenne.',
      ],
    },
  ),
];
