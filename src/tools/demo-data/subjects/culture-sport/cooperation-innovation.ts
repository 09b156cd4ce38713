import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const cultureSportCooperationInnovation: readonly Subject[] = [
  subject(
    'visite-patrimoine-industriel',
    'CE',
    ['culture_sport', 'developpement_economique'],
    ['co_traitance', 'reseau'],
    'touristes|scolaires',
    {
      by: ['patrimoine', 'culture', 'nature', 'velo'],
      titles: [
        'Un circuit de visites entre ateliers et villages',
        'Tourisme de savoir-faire : bâtir une offre à {qte}',
        'Vos ateliers, nos guides',
      ],
      what: [
        'Nous voulons créer un circuit de {qte} étapes : ateliers, caves et petit patrimoine.',
        'Nos guides racontent les villages ; il manque les gestes et les odeurs des ateliers.',
      ],
      more: [
        'Nous assurons réservation, guidage et assurance.',
        'La recette se partage par visiteur.',
        'Un billet commun serait proposé aux écoles et aux groupes.',
      ],
      quantity: [4, 10, 1],
    },
    {
      by: ['viticulture', 'textile', 'brasserie', 'hotel', 'imprimerie', 'boulangerie'],
      titles: [
        'Ouvrir notre atelier au public, avec des guides',
        'Nos chais dans un circuit culturel',
        'Visites : à vous le récit, à nous le geste',
      ],
      what: [
        'Nous ouvrons volontiers notre atelier, {qte} jours par mois, à des visites guidées par une association.',
        'Les visiteurs frappent à la porte et nous n’avons personne pour les recevoir : faisons offre commune.',
      ],
      more: [
        'Une salle de dégustation ferme le parcours.',
        'Nous avons de vieilles machines et quelqu’un qui sait les faire tourner.',
        'Le groupe idéal compte quinze personnes.',
      ],
      quantity: [2, 8, 1],
    },
  ),
  subject(
    'culture-partage-numerique',
    'IS',
    ['culture_sport', 'numerique'],
    ['co_conception', 'competences'],
    'public empêché|personnes âgées',
    {
      by: ['culture', 'patrimoine', 'visites', 'sport'],
      titles: [
        'Visiter un château depuis son lit',
        'Amener le spectacle à ceux qui ne sortent plus',
        'Mémoires d’ouvrières : une collecte à inventer',
      ],
      what: [
        'Nous voulons créer des visites et spectacles à distance, vivants, pour {qte} résidences et hôpitaux.',
        'Les derniers témoins des usines s’en vont ; inventons une façon sensible de recueillir leur voix.',
      ],
      more: [
        'Il faut du son, de l’image et des ingénieurs curieux.',
        'Nous avons les histoires et la confiance des gens.',
        'Une première maquette tourne déjà, bricolée.',
      ],
      quantity: [4, 16, 1],
    },
    {
      by: ['logiciel', 'communication', 'informatique', 'textile', 'ecole', 'clinique'],
      titles: [
        'Nos techniciens du son et de l’image en renfort',
        'Nos archives d’usine à faire parler',
        'Inventer une visite à distance avec vous',
      ],
      what: [
        'Nous mettons {qte} jours de nos techniciens au service d’un projet culturel pour publics empêchés.',
        'Nous gardons cent ans d’archives et d’anciens salariés bavards : faisons-en une œuvre.',
      ],
      more: [
        'Le matériel est prêté pendant toute la création.',
        'Un lieu d’essai est disponible chez nous.',
        'Rien ne sera publié sans l’accord des témoins.',
      ],
      quantity: [5, 25, 1],
    },
  ),
];
