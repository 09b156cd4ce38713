import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const exclusionPrecariteMecenat: readonly Subject[] = [
  subject(
    'stockage-denrees',
    'ME',
    ['exclusion_precarite', 'pouvoir_achat'],
    ['locaux', 'logistique'],
    'ménages modestes',
    {
      by: ['epicerie', 'aide_alimentaire'],
      titles: [
        'Un local de stockage de {qte} m² pour {nos denrées|notre réserve alimentaire}',
        'Réserve sèche à trouver près de {commune}',
        'De la place pour nos palettes de conserves',
      ],
      what: [
        'Nous cherchons {qte} m² secs et fermés pour stocker pâtes, conserves et produits d’hygiène destinés à {#120-260/20} foyers.',
        'Notre réserve déborde dans le couloir d’accueil : il nous faut un local de {qte} m² à moins de quinze minutes.',
      ],
      more: [
        'Un coin d’entrepôt, un garage de plain-pied ou un ancien magasin conviendrait.',
        'Nous recevons {deux|trois} palettes par semaine et venons les chercher avec un petit utilitaire.',
        'Faute de place, nous avons dû refuser {huit cents kilos de légumes secs|une palette de lait infantile} le mois dernier.',
        'Un loyer nul ou symbolique pendant un an nous laisserait le temps de trouver une solution durable.',
      ],
      quantity: [40, 140, 10],
    },
    {
      by: ['premises', 'logistics'],
      titles: [
        '{qte} m² d’entrepôt à prêter',
        'Un coin de dépôt pour une association alimentaire',
        'Surface de stockage sèche et sécurisée, à titre gracieux',
      ],
      what: [
        'Nous prêtons {qte} m² d’entrepôt, secs et sous alarme, à une association qui doit stocker des denrées ou du matériel.',
        'Une travée de notre dépôt reste vide depuis la réorganisation ; autant qu’elle serve.',
      ],
      more: [
        'Le quai est accessible de {six|sept} heures à {dix-huit|vingt} heures, avec un transpalette.',
        'Nos caristes peuvent décharger vos palettes quand ils sont là.',
        'L’assurance du bâtiment est à notre charge ; une convention d’un an, renouvelable, est prête.',
      ],
      quantity: [40, 200, 20],
    },
  ),
  subject(
    'camion-frigo',
    'ME',
    ['exclusion_precarite', 'environnement'],
    ['logistique', 'materiel'],
    'ménages modestes|personnes sans domicile',
    {
      by: ['epicerie', 'aide_alimentaire', 'circuit_court'],
      titles: [
        'Un véhicule réfrigéré {deux|trois} matinées par semaine',
        'Transporter le frais sans rompre la chaîne du froid',
        'Ramasse alimentaire : il nous manque des roues et du froid',
      ],
      what: [
        'Nous cherchons un véhicule frigorifique, avec ou sans chauffeur, pour collecter {qte} kg de produits frais par semaine.',
        'Notre fourgon a rendu l’âme et les magasins nous donnent surtout du frais : sans froid, nous devons refuser.',
      ],
      more: [
        'La tournée dure trois heures et passe par {cinq|six|sept} magasins autour de {commune}.',
        'Le don d’un véhicule en fin de contrat nous conviendrait aussi.',
        'Nos bénévoles ont le permis et sont formés à l’hygiène.',
        'Chaque matinée représente quarante paniers.',
      ],
      quantity: [150, 900, 50],
    },
    {
      by: ['transport', 'agroalimentaire', 'commerce', 'restauration'],
      titles: [
        'Un camion frigorifique disponible {le lundi|le mardi|le vendredi} matin',
        'Une tournée de frais offerte chaque semaine',
        'Chauffeur et camion froid pour une collecte alimentaire',
      ],
      what: [
        'Nous mettons un véhicule frigorifique et son chauffeur à disposition d’une association alimentaire, une matinée par semaine.',
        'Nos camions rentrent à vide en fin de matinée ; ils peuvent ramasser jusqu’à {qte} kg de frais pour vous.',
      ],
      more: [
        'Le carburant et l’entretien restent à notre charge.',
        'L’itinéraire se prépare avec notre exploitation la veille, par simple message.',
        'Nous pouvons aussi former vos bénévoles à l’arrimage et aux relevés de température.',
      ],
      quantity: [200, 1000, 100],
    },
  ),
  subject(
    'invendus',
    'ME',
    ['exclusion_precarite', 'environnement'],
    ['materiel', 'logistique'],
    'ménages modestes|étudiants',
    {
      by: ['epicerie', 'aide_alimentaire'],
      titles: [
        'Des invendus frais pour {qte} foyers',
        'Fruits, légumes, laitages : ne les jetez plus',
        'Un magasin ou un atelier qui donne chaque semaine',
      ],
      what: [
        'Nous cherchons des donateurs réguliers de fruits, légumes, pain et laitages pour {qte} foyers inscrits.',
        'Les dons de conserves ne manquent pas, mais nos familles réclament du frais.',
      ],
      more: [
        'Nous passons à l’heure qui vous arrange et signons le registre de traçabilité.',
        'Le nombre de familles a augmenté de {#15-35/5} % en un an.',
        'Même {vingt|trente} kilos par semaine comptent : c’est le dessert de tout le monde.',
      ],
      quantity: [80, 260, 20],
    },
    {
      by: ['commerce', 'boulangerie', 'agroalimentaire', 'restauration', 'viticulture'],
      titles: [
        'Nos invendus du jour à collecter',
        '{qte} kg de produits à donner chaque semaine',
        'Surplus de production : trouver qui les mange',
      ],
      what: [
        'Nous donnons environ {qte} kg par semaine de produits bons mais invendables : {calibre, étiquette, date courte|retours de magasin, fins de série}.',
        'Jeter de la nourriture mine nos équipes ; nous voulons une association qui passe régulièrement.',
      ],
      more: [
        'La collecte se fait {le soir après 19 heures|le matin avant 10 heures}, sur notre quai.',
        'Les produits sont triés, en bacs, et leur température relevée.',
        'Nous pouvons livrer une fois par semaine dans un rayon de quinze kilomètres.',
      ],
      quantity: [30, 400, 10],
    },
  ),
  subject(
    'hygiene',
    'ME',
    ['exclusion_precarite', 'sante'],
    ['materiel', 'financier'],
    'personnes sans domicile|familles hébergées',
    {
      by: ['accueil_jour', 'hebergement', 'epicerie'],
      titles: [
        'Savon, couches, protections : {qte} kits à composer',
        'Produits d’hygiène : ce que l’aide alimentaire oublie',
        'Se laver, changer son bébé : nous manquons de tout',
      ],
      what: [
        'Nous voudrions distribuer {qte} kits d’hygiène par mois et ne recevons presque rien.',
        'Entre le shampoing et le repas, nos familles choisissent le repas ; aidez-nous à ne plus leur imposer ce choix.',
      ],
      more: [
        'Les lots déclassés, les échantillons et les fins de série nous vont très bien.',
        'Nos besoins les plus criants : couches de taille {trois|quatre}, protections périodiques, mousse à raser.',
        'Un don de {montant} couvrirait le trimestre.',
      ],
      quantity: [60, 300, 20],
      amount: [1500, 6000],
    },
    {
      by: ['chimie', 'commerce', 'optique', 'hotel', 'clinique'],
      titles: [
        'Lots de produits d’hygiène à donner',
        '{qte} kits de toilette prêts à partir',
        'Fins de série : gel douche, lessive, dentifrice',
      ],
      what: [
        'Nous pouvons donner l’équivalent de {qte} kits d’hygiène par trimestre, en fin de série ou en emballage abîmé.',
        'Nous changeons de gamme et préférons donner plutôt que détruire.',
      ],
      more: [
        'Nos salariés volontaires peuvent composer les trousses avec vous pendant une demi-journée.',
        'Un complément financier de {montant} est possible pour acheter ce qui manque.',
        'Tout est palettisé et prêt à enlever.',
      ],
      quantity: [80, 400, 40],
      amount: [1000, 5000],
    },
  ),
  subject(
    'laverie',
    'ME CE',
    ['exclusion_precarite', 'logement'],
    ['materiel', 'competences'],
    'personnes sans domicile|familles hébergées',
    {
      by: ['accueil_jour', 'hebergement'],
      titles: [
        'Deux machines professionnelles pour notre laverie',
        'Installer une laverie solidaire dans notre accueil',
        'Du linge propre : équiper {notre accueil|nos hébergements}',
      ],
      what: [
        'Nous cherchons {qte} lave-linge et sèche-linge professionnels, d’occasion, et quelqu’un pour les installer.',
        'Nos machines familiales tiennent six mois ; à raison de douze lessives par jour, il faut du solide.',
      ],
      more: [
        'Le local est prêt, l’évacuation est à reprendre.',
        'Un linge propre, c’est souvent la condition d’un entretien d’embauche.',
        'Nous assurons ensuite l’entretien avec un bénévole, ancien technicien.',
      ],
      quantity: [2, 5, 1],
    },
    {
      by: ['hotel', 'clinique', 'textile', 'chauffage', 'electricite'],
      titles: [
        '{qte} machines de laverie à donner, pose comprise',
        'Matériel de blanchisserie révisé cherche seconde vie',
        'Un plombier, un électricien et deux sèche-linge',
      ],
      what: [
        'Nous remplaçons notre équipement et donnons {qte} machines de blanchisserie révisées.',
        'Nous offrons le matériel, et deux journées de nos techniciens pour le raccorder.',
      ],
      more: [
        'Les pièces d’usure ont été changées cette année.',
        'Le transport est à prévoir, nos équipes peuvent aider au chargement.',
        'Un entretien annuel gratuit est compris pendant {deux|trois} ans.',
      ],
      quantity: [2, 6, 1],
    },
  ),
];
