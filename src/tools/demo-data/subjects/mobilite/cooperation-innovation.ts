import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const mobiliteCooperationInnovation: readonly Subject[] = [
  subject(
    'cyclologistique',
    'CE',
    ['mobilite', 'developpement_economique'],
    ['co_traitance', 'logistique'],
    'commerçants|salariés en insertion',
    {
      by: ['velo', 'entreprise_insertion', 'circuit_court'],
      titles: [
        'Des colis pour nos vélos-cargos',
        'Derniers kilomètres : un transporteur pour faire équipe',
        'Livrer {qte} colis par jour à vélo',
      ],
      what: [
        'Nous livrons à vélo-cargo et cherchons un transporteur pour lui prendre le dernier kilomètre.',
        'Nos coursiers peuvent livrer {qte} colis par jour en centre-ville, là où les camions peinent.',
      ],
      more: [
        'Chaque cargo porte jusqu’à {cent vingt|cent cinquante} kilos.',
        'Les salariés en parcours sont formés à la relation client.',
        'Un point de rupture de charge près du centre serait idéal.',
      ],
      quantity: [40, 200, 20],
    },
    {
      by: ['transport', 'entreposage', 'commerce', 'imprimerie'],
      titles: [
        '{qte} colis par jour à confier à des vélos',
        'Le centre-ville sans camion : faisons équipe',
        'Dernier kilomètre à sous-traiter localement',
      ],
      what: [
        'Nous voulons sous-traiter {qte} colis par jour en centre-ville à une équipe à vélo.',
        'Les zones à faibles émissions nous poussent à changer ; nous préférons un partenaire solidaire à une plateforme.',
      ],
      more: [
        'Nous mettons à disposition un coin de quai à deux kilomètres du centre.',
        'Notre logiciel de tournées est ouvert à votre équipe.',
        'Le prix au colis se discute, la qualité non.',
      ],
      quantity: [30, 150, 10],
    },
  ),
  subject(
    'transport-demande',
    'IS',
    ['mobilite', 'grand_age'],
    ['co_conception', 'financier'],
    'personnes âgées|habitants des villages',
    {
      by: ['mobilite', 'visites', 'aide_domicile', 'tiers_lieu'],
      titles: [
        'Des voisins chauffeurs, un numéro unique',
        'Inventer le transport solidaire de {qte} communes',
        'Aller chez le médecin sans déranger ses enfants',
      ],
      what: [
        'Nous voulons organiser, dans {qte} communes, un transport par des habitants indemnisés au kilomètre.',
        'Sans voiture, une consultation prend la journée : inventons un service de voisins chauffeurs.',
      ],
      more: [
        'Il manque un standard, une assurance adaptée et {montant} pour la première année.',
        'Cinquante conducteurs se sont déjà inscrits.',
        'Nous mesurerons les rendez-vous médicaux tenus, pas les kilomètres.',
      ],
      quantity: [6, 22, 1],
      amount: [8000, 30000],
    },
    {
      by: ['assurance', 'clinique', 'optique', 'banque', 'energeticien'],
      titles: [
        '{montant} pour essayer un transport solidaire',
        'Nos assurés renoncent aux soins faute de trajet',
        'Coassurer et cofinancer des voisins chauffeurs',
      ],
      what: [
        'Nous apportons {montant} et une assurance sur mesure à un essai de transport solidaire.',
        'Nos {adhérents|patients} annulent faute de transport : nous voulons imaginer une réponse avec une association.',
      ],
      more: [
        'L’essai dure {douze|dix-huit} mois, sur un canton.',
        'Notre plateforme téléphonique peut prendre les réservations au départ.',
        'Si les résultats sont là, nous étendrons à tout le département.',
      ],
      amount: [10000, 40000],
    },
  ),
];
