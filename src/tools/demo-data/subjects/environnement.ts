import type { Subject } from '../types.js';
import { subject } from './subject.js';

export const environnementSubjects: readonly Subject[] = [
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
    'dons-mobilier',
    'ME',
    ['environnement', 'exclusion_precarite'],
    ['materiel', 'logistique'],
    'ménages modestes|associations',
    {
      by: ['ressourcerie', 'hebergement', 'centre_social'],
      titles: [
        'Mobilier de bureau et étagères à récupérer',
        'Équiper {notre boutique|nos ateliers} avec du réemploi',
        'Armoires, tables, chaises : nous prenons',
      ],
      what: [
        'Nous cherchons du mobilier solide : {qte} tables, des étagères et des armoires qui ferment.',
        'Avant d’acheter neuf, nous préférons vos meubles de bureau déclassés.',
      ],
      more: [
        'Nous démontons, chargeons et transportons nous-mêmes.',
        'Ce qui ne nous sert pas est revendu à petit prix dans notre boutique.',
        'Un déménagement ou une rénovation chez vous est l’occasion idéale.',
      ],
      quantity: [10, 60, 5],
    },
    {
      by: ['office', 'large', 'hotel'],
      titles: [
        '{qte} bureaux et fauteuils à donner',
        'Nous déménageons : mobilier à enlever',
        'Tables, caissons, étagères : de quoi équiper une association',
      ],
      what: [
        'Nous renouvelons notre mobilier et donnons {qte} postes complets en bon état.',
        'Notre ancien étage se vide : bureaux, armoires, {tableaux blancs|fontaines à eau}, tout peut servir encore.',
      ],
      more: [
        'L’enlèvement doit tenir en {deux|trois} jours, avec monte-charge.',
        'Nos équipes aident au démontage.',
        'Une liste avec photos est envoyée sur demande.',
      ],
      quantity: [15, 90, 5],
    },
  ),
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
    'haies-plantation',
    'ME',
    ['environnement', 'lien_social'],
    ['benevolat', 'financier'],
    'habitants|agriculteurs',
    {
      by: ['nature', 'jardins', 'circuit_court'],
      titles: [
        'Planter {qte} mètres de haies cet hiver',
        'Une équipe de planteurs pour une journée',
        'Haies champêtres : des bras et des plants',
      ],
      what: [
        'Nous plantons {qte} mètres de haies avec des agriculteurs volontaires et cherchons des bras et des plants.',
        'Les trous sont prêts, les paysans d’accord ; il manque une équipe de salariés pour {une|deux} journées de plantation.',
      ],
      more: [
        'Essences locales uniquement : charme, cornouiller, {prunellier|viorne|églantier}.',
        'Bottes et soupe fournies, bonne humeur conseillée.',
        'Le financement des plants et du paillage s’élève à {montant}.',
        'Chaque mètre est suivi pendant trois ans.',
      ],
      quantity: [300, 2400, 100],
      amount: [1500, 8000],
    },
    {
      by: ['company'],
      titles: [
        'Une journée de plantation pour {qte} salariés',
        'Nos équipes veulent planter des arbres, pas poser pour la photo',
        'Bras et budget pour une haie',
      ],
      what: [
        'Nous cherchons un chantier nature sérieux pour {qte} salariés, le temps d’une journée.',
        'Plutôt qu’un séminaire, notre équipe veut planter, nettoyer ou restaurer un milieu naturel.',
      ],
      more: [
        'Nous finançons plants, outils et assurance, pour {montant}.',
        'Nous nous engageons à revenir l’année suivante pour l’arrosage et la taille.',
        'Un mot d’explication sur le milieu fera de nous de meilleurs jardiniers.',
      ],
      quantity: [8, 45, 1],
      amount: [1000, 6000],
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
    'eau-pluie',
    'ME PR',
    ['environnement', 'education'],
    ['materiel', 'competences'],
    'habitants|écoliers',
    {
      by: ['jardins', 'nature', 'centre_social'],
      titles: [
        'Récupérer l’eau de pluie dans nos jardins',
        'Cuves, gouttières et un bon plombier',
        'Nos potagers ont soif',
      ],
      what: [
        'Nous voulons installer {qte} cuves de récupération d’eau dans nos jardins partagés.',
        'L’été dernier, deux jardins ont grillé ; il nous faut des cuves, des tuyaux et un conseil de professionnel.',
      ],
      more: [
        'Des cuves d’occasion, propres, de mille litres, conviendraient parfaitement.',
        'Les jardiniers feront le terrassement un samedi.',
        'Une école voisine suivra le niveau d’eau toute l’année.',
      ],
      quantity: [3, 14, 1],
    },
    {
      by: ['agroalimentaire', 'chimie', 'chauffage', 'viticulture', 'jardinerie'],
      titles: [
        '{qte} cuves de mille litres à donner',
        'Cuves rincées et conseils d’installation',
        'De quoi stocker l’eau de pluie',
      ],
      what: [
        'Nous donnons {qte} cuves de mille litres, alimentaires et rincées.',
        'Nos cuves réformées peuvent resservir dans des jardins ou des écoles ; nous aidons à les poser.',
      ],
      more: [
        'Un technicien explique le raccord, le filtre et la vidange d’hiver.',
        'Nous livrons dans un rayon de vingt kilomètres.',
        'Les palettes sous les cuves sont offertes.',
      ],
      quantity: [4, 20, 1],
    },
  ),
];
