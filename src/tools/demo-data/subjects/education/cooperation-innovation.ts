import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const educationCooperationInnovation: readonly Subject[] = [
  subject(
    'mentorat-decrocheurs',
    'CE',
    ['education', 'emploi'],
    ['co_traitance', 'emploi_insertion'],
    'jeunes décrocheurs',
    {
      by: ['orientation', 'accompagnement_emploi', 'soutien_scolaire', 'chantier_insertion'],
      titles: [
        'Un atelier-école pour {qte} décrocheurs',
        'Former et produire : un partenaire industriel',
        'Apprendre en faisant de vraies commandes',
      ],
      what: [
        'Nous voulons ouvrir un atelier-école où {qte} jeunes apprennent en produisant pour une entreprise.',
        'L’école n’a pas marché, l’atelier peut-être : bâtissons ensemble une offre de formation et de production.',
      ],
      more: [
        'Nous assurons l’accompagnement, vous le geste et les commandes.',
        'Le modèle s’équilibre avec {trois|quatre} clients réguliers.',
        'Deux jeunes sur trois repartent vers un diplôme.',
      ],
      quantity: [8, 16, 1],
    },
    {
      by: ['mecanique', 'menuiserie', 'restauration', 'garage', 'formation', 'lycee'],
      titles: [
        'Notre ancien atelier pour une école de production',
        'Des commandes et un formateur pour des jeunes',
        'Monter un atelier-école avec une association',
      ],
      what: [
        'Nous proposons machines, commandes et un formateur pour un atelier-école commun.',
        'Nos métiers se transmettent au poste : créons avec une association une formation pour {qte} jeunes.',
      ],
      more: [
        'Un compagnon proche de la retraite veut transmettre.',
        'Les pièces produites seront vendues au prix du marché.',
        'Nos confrères cotisent déjà à l’idée.',
      ],
      quantity: [6, 14, 1],
    },
  ),
  subject(
    'tiers-lieu-apprenant',
    'IS',
    ['education', 'numerique'],
    ['co_conception', 'materiel'],
    'adolescents|adultes en reconversion',
    {
      by: ['tiers_lieu', 'orientation', 'reconditionnement', 'centre_social'],
      titles: [
        'Un atelier de fabrication pour adolescents',
        'Apprendre la technique en réparant',
        'Fabriquer, rater, recommencer : un lieu à créer',
      ],
      what: [
        'Nous voulons ouvrir un atelier où {qte} jeunes par semaine fabriquent et réparent avec des professionnels.',
        'Les ateliers de fabrication attirent surtout les déjà savants : inventons celui des autres.',
      ],
      more: [
        'Il faut des machines simples et des gens qui savent montrer.',
        'Nos jeunes sont le comité de conception.',
        'Le modèle pourra voyager dans les villages, en camion.',
      ],
      quantity: [15, 60, 5],
    },
    {
      by: ['mecanique', 'plasturgie', 'menuiserie', 'electricite', 'informatique', 'ecole', 'lycee'],
      titles: [
        'Machines réformées et mentors techniques',
        'Notre savoir-faire pour un atelier de jeunes',
        'Inventer un lieu où l’on apprend avec les mains',
      ],
      what: [
        'Nous apportons {qte} machines réformées et des mentors pour créer un atelier ouvert aux jeunes.',
        'Nos techniciens veulent imaginer, avec une association, une autre façon de donner le goût de la technique.',
      ],
      more: [
        'Les machines sont mises en conformité par nos soins.',
        'Une matinée par semaine est donnée par nos jeunes retraités.',
        'Nous acceptons de nous tromper la première année.',
      ],
      quantity: [3, 10, 1],
    },
  ),
];
