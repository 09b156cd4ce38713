import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const transitionEnergetiqueCooperationInnovation: readonly Subject[] = [
  subject(
    'toiture-solaire',
    'CE',
    ['transition_energetique', 'developpement_economique'],
    ['locaux', 'co_traitance'],
    'habitants|sociétaires',
    {
      by: ['centrale_citoyenne'],
      titles: [
        '{qte} m² de toiture à couvrir de panneaux citoyens',
        'Un toit bien exposé, vingt ans de bail',
        'Prêtez-nous votre toit, gardez le soleil',
      ],
      what: [
        'Nous cherchons une toiture d’au moins {qte} m², orientée au sud ou en terrasse, pour une centrale citoyenne.',
        'Nos {#120-380/20} sociétaires ont l’argent et l’envie ; il leur manque un toit d’entreprise.',
      ],
      more: [
        'Nous finançons, posons et exploitons ; le propriétaire perçoit un loyer ou consomme sur place.',
        'La charpente est vérifiée à nos frais.',
        'Un installateur local est choisi avec vous.',
      ],
      quantity: [300, 1500, 100],
    },
    {
      by: ['entreposage', 'viticulture', 'mecanique', 'commerce', 'textile', 'electricite', 'third'],
      titles: [
        '{qte} m² de toit disponibles pour une centrale citoyenne',
        'Notre toiture plein sud cherche partenaires',
        'Solaire : nous préférons les voisins aux fonds lointains',
      ],
      what: [
        'Nous proposons {qte} m² de toiture à une société citoyenne d’énergie.',
        'Un développeur nous démarche chaque semaine ; nous préférons confier notre toit aux habitants.',
      ],
      more: [
        'L’étude de structure date de moins de {deux|trois} ans.',
        'Nous consommons en journée : l’autoconsommation a du sens.',
        'Nos salariés pourraient prendre des parts.',
      ],
      quantity: [400, 2500, 100],
    },
  ),
  subject(
    'rez-mutualise',
    'IS CE',
    ['transition_energetique', 'developpement_economique'],
    ['co_conception', 'reseau'],
    'entreprises|associations',
    {
      by: ['energie', 'centrale_citoyenne', 'club'],
      titles: [
        'Partager la chaleur perdue d’une usine',
        'Autoconsommation collective : monter la première boucle',
        'Une zone d’activité qui produit ce qu’elle consomme',
      ],
      what: [
        'Nous voulons créer, entre {qte} voisins, une boucle locale d’énergie qui profite aussi à des logements sociaux.',
        'Une usine jette sa chaleur, une piscine achète son gaz : quelqu’un doit les présenter.',
      ],
      more: [
        'Nous apportons l’animation, les relevés et un modèle de convention.',
        'Il faut des industriels prêts à ouvrir leurs données.',
        'Le but est que le kilowattheure solidaire coûte {dix|quinze} % de moins.',
      ],
      quantity: [4, 12, 1],
    },
    {
      by: ['energeticien', 'agroalimentaire', 'chimie', 'brasserie', 'mecanique'],
      titles: [
        'De la chaleur perdue à partager',
        'Notre usine entre dans la boucle',
        'Données d’énergie ouvertes pour un essai collectif',
      ],
      what: [
        'Nous perdons de la chaleur toute l’année et voulons la partager avec nos voisins, associations comprises.',
        'Nous ouvrons nos données et notre bureau d’études à un projet d’énergie partagée.',
      ],
      more: [
        'Environ {qte} MWh par an seraient récupérables.',
        'Nous savons faire les tuyaux, pas la gouvernance.',
        'Un petit réseau pilote nous semble réaliste en dix-huit mois.',
      ],
      quantity: [150, 900, 50],
    },
  ),
  subject(
    'auto-renovation',
    'IS',
    ['transition_energetique', 'logement'],
    ['co_conception', 'competences'],
    'propriétaires modestes',
    {
      by: ['energie', 'chantier_insertion', 'hebergement'],
      titles: [
        'Rénover soi-même, avec un pro à ses côtés',
        'Inventer l’autoréhabilitation accompagnée',
        'Quand le devis est trop haut : une autre voie',
      ],
      what: [
        'Nous imaginons une offre où les habitants font une partie des travaux, encadrés par un artisan.',
        'Des propriétaires modestes renoncent à rénover : essayons ensemble une rénovation à plusieurs mains sur {qte} maisons.',
      ],
      more: [
        'La question de la garantie décennale est le nœud : il nous faut un assureur et des artisans ouverts.',
        'Nos encadrants organisent les chantiers et la solidarité entre familles.',
        'Les premiers volontaires sont prêts.',
      ],
      quantity: [4, 14, 1],
    },
    {
      by: ['batiment', 'menuiserie', 'chauffage', 'assurance', 'architecture'],
      titles: [
        'Artisans prêts à essayer le chantier accompagné',
        'Nos compagnons encadrent, les habitants font',
        'Une garantie pour les travaux à plusieurs mains',
      ],
      what: [
        'Nous voulons essayer, sur {qte} maisons, des chantiers où nos compagnons encadrent les habitants.',
        'Nous cherchons une association pour inventer une rénovation accompagnée qui tienne juridiquement.',
      ],
      more: [
        'Nous facturons l’encadrement et les lots techniques, rien de plus.',
        'Nos équipes y voient une façon de transmettre.',
        'Chaque chantier est filmé pour servir de tutoriel.',
      ],
      quantity: [3, 10, 1],
    },
  ),
];
