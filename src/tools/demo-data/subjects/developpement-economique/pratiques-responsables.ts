import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const developpementEconomiquePratiquesResponsables: readonly Subject[] = [
  subject(
    'achats-inclusifs',
    'PR',
    ['developpement_economique', 'emploi'],
    ['expertise', 'achats'],
    'salariés en insertion|personnes handicapées',
    {
      by: ['large', 'third', 'immobilier', 'mecanique', 'clinique'],
      titles: [
        'Acheter inclusif : par où commencer ?',
        '{qte} lignes d’achats à revoir avec des structures solidaires',
        'Nos acheteurs ne connaissent pas l’offre d’ici',
      ],
      what: [
        'Nous voulons réserver une part de nos achats à des structures solidaires et avons besoin d’un guide.',
        'Nous avons repéré {qte} familles d’achats possibles, mais pas les fournisseurs.',
      ],
      more: [
        'Nos acheteurs sont jugés sur le prix : cela doit changer, nous y travaillons.',
        'Une visite de trois ateliers vaudrait mieux qu’un annuaire.',
        'Un premier marché d’essai serait passé dans l’année.',
      ],
      quantity: [3, 12, 1],
    },
    {
      by: ['entreprise_insertion', 'entreprise_adaptee_esat', 'chantier_insertion', 'creation'],
      titles: [
        'Diagnostic de vos achats et mise en relation',
        'Former vos acheteurs à l’offre solidaire',
        'Ce que nos ateliers savent faire pour vous',
      ],
      what: [
        'Nous passons en revue vos achats et vous montrons ce que les ateliers solidaires savent produire.',
        'Nos équipes forment vos acheteurs : clauses, prix, montée en charge.',
      ],
      more: [
        'Une matinée de visites est incluse.',
        'Nous disons aussi ce que nous ne savons pas faire.',
        'En moyenne, {quatre|cinq} commandes naissent d’un diagnostic.',
      ],
    },
  ),
];
