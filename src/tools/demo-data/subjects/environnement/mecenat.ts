import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const environnementMecenat: readonly Subject[] = [
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
        'Les trous sont prêts, les paysans d’accord ; il manque une équipe de salariés pour deux journées de plantation.',
      ],
      more: [
        'Essences locales uniquement : charme, cornouiller, {prunellier|viorne|églantier}.',
        'Bottes et soupe fournies, bonne humeur conseillée.',
        'Le financement des plants et du paillage représente {montant}.',
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
