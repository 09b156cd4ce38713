import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const emploiMecenat: readonly Subject[] = [
  subject(
    'simulation-entretiens',
    'ME',
    ['emploi', 'education'],
    ['competences', 'benevolat'],
    'demandeurs d’emploi|jeunes',
    {
      by: ['accompagnement_emploi', 'orientation', 'association_intermediaire', 'centre_social'],
      titles: [
        'Des recruteurs pour {qte} simulations d’entretien',
        'S’entraîner à l’entretien avec de vrais professionnels',
        'Un regard de recruteur avant le premier rendez-vous',
      ],
      what: [
        'Nous cherchons {qte} professionnels prêts à recevoir nos candidats pour un entretien blanc de trente minutes.',
        'Nos candidats préparent leurs entretiens avec nous, mais ils nous connaissent trop : il leur faut un regard extérieur.',
      ],
      more: [
        '{Beaucoup n’ont pas passé d’entretien depuis dix ans|La plupart n’ont jamais parlé à un recruteur}, et la première question les bloque.',
        'Une matinée par {mois|trimestre} suffit, chez vous ou dans nos locaux.',
        'Nous fournissons les CV, une grille d’écoute et un débriefing à trois.',
        'L’an passé, {#6-9} participants sur dix ont trouvé un emploi ou une formation dans les trois mois.',
      ],
      quantity: [4, 16, 2],
    },
    {
      by: ['employer', 'interim', 'banque', 'comptable'],
      titles: [
        '{qte} managers volontaires pour des entretiens blancs',
        'Nos recruteurs reçoivent vos candidats',
        'Coups de main RH : CV et entretiens fictifs',
      ],
      what: [
        'Nous libérons {qte} cadres une matinée par trimestre pour mener des entretiens fictifs et relire des CV.',
        'Nos responsables d’équipe recrutent toute l’année et veulent mettre cette expérience au service de personnes en recherche.',
      ],
      more: [
        'Chaque entretien est suivi d’un retour écrit, bienveillant et concret.',
        'Nous pouvons aussi ouvrir nos ateliers pour que l’exercice se fasse en situation.',
        'Les bons profils sont recommandés à nos {clients|fournisseurs|confrères}.',
      ],
      quantity: [3, 15, 1],
    },
  ),
  subject(
    'parrainage-jeunes',
    'ME',
    ['emploi', 'education'],
    ['benevolat', 'reseau'],
    'jeunes',
    {
      by: ['accompagnement_emploi', 'orientation', 'jeunes_travailleurs'],
      titles: [
        'Des parrains et marraines pour {qte} jeunes sans réseau',
        'Parrainage : un professionnel, un jeune, six mois',
        'Ouvrir son carnet d’adresses à un jeune du quartier',
      ],
      what: [
        'Nous cherchons des salariés ou de jeunes retraités pour parrainer {qte} jeunes de 18 à 26 ans dans leur recherche d’emploi.',
        '{qte} jeunes diplômés ou non attendent un parrain : quelqu’un qui connaît les codes et prend le temps.',
      ],
      more: [
        'Deux heures toutes les deux semaines pendant six mois : c’est peu, et cela change tout.',
        'Nous formons les parrains en une soirée et restons joignables.',
        'Tous les métiers conviennent, {l’atelier autant que le bureau|du technicien à la directrice}.',
        'Le plus souvent, le déclic vient d’un simple coup de téléphone à une connaissance.',
      ],
      quantity: [6, 25, 1],
    },
    {
      by: ['company'],
      titles: [
        'Parrainage : {qte} salariés prêts à s’engager',
        'Nos équipes parrainent des jeunes en recherche d’emploi',
        'Un tandem salarié-jeune pendant six mois',
      ],
      what: [
        'Nous proposons à une association d’insertion {qte} parrains volontaires, sur leur temps de travail.',
        '{qte} de nos salariés souhaitent accompagner un jeune dans ses premiers pas professionnels.',
      ],
      more: [
        'Chacun dispose de {quatre|six} heures par mois, validées par la direction.',
        'Nous ouvrons aussi notre réseau de {clients et de fournisseurs|dirigeants de la zone d’activité}.',
        'Nous attendons de l’association une formation des parrains et un suivi régulier.',
      ],
      quantity: [4, 20, 1],
    },
  ),
  subject(
    'stages-decouverte',
    'ME PR',
    ['emploi', 'education'],
    ['emploi_insertion', 'reseau'],
    'jeunes|collégiens',
    {
      by: ['orientation', 'soutien_scolaire', 'accompagnement_emploi'],
      titles: [
        '{qte} stages de troisième pour des élèves sans piston',
        'Trouver un vrai stage à chaque collégien',
        'Stages d’observation : ouvrez une porte par an',
      ],
      what: [
        'Nous cherchons {qte} lieux de stage d’observation pour des collégiens dont les parents n’ont pas de réseau.',
        'Chaque année, les mêmes élèves acceptent le premier stage venu faute de relations : nous voulons mieux pour eux.',
      ],
      more: [
        'Nous préparons l’élève, signons la convention et appelons le tuteur au milieu de la semaine.',
        'Un programme simple suffit : {trois services, trois rencontres|un atelier, un bureau, un chantier}.',
        'Le collège et les familles suivent, les tuteurs le disent : ces jeunes sont à l’heure.',
      ],
      quantity: [8, 40, 2],
    },
    {
      by: ['employer', 'industry', 'third'],
      titles: [
        '{qte} places de stage pour collégiens et lycéens',
        'Une semaine de stage qui donne envie',
        'Nous réservons nos stages de troisième aux élèves sans réseau',
      ],
      what: [
        'Nous ouvrons {qte} places de stage par an et les réservons à des jeunes proposés par une association.',
        'Au lieu de prendre les enfants de nos clients, nous voulons offrir nos stages à des élèves qui n’en trouvent pas.',
      ],
      more: [
        'Le programme est prêt : accueil, {atelier|magasin|chantier}, bureau d’études, bilan avec la direction.',
        'Un tuteur formé suit chaque jeune.',
        'Le repas de midi est pris en charge.',
      ],
      quantity: [4, 20, 2],
    },
  ),
];
