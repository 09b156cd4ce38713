import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const grandAgeCooperationInnovation: readonly Subject[] = [
  subject(
    'metiers-domicile',
    'CE',
    ['grand_age', 'emploi'],
    ['co_traitance', 'emploi_insertion'],
    'personnes âgées|demandeurs d’emploi',
    {
      by: ['aide_domicile', 'association_intermediaire'],
      titles: [
        'Recruter et former ensemble pour l’aide à domicile',
        'Mutualiser nos tournées et nos remplacements',
        'Métiers du soin : un groupement d’employeurs ?',
      ],
      what: [
        'Nous cherchons un acteur du soin pour partager recrutements, remplacements et formation de {qte} postes.',
        'Nos tournées se croisent avec celles des soignants ; organisons-les ensemble.',
      ],
      more: [
        'Chacun perd aujourd’hui des salariées au profit de l’autre.',
        'Une flotte de voitures commune ferait baisser les coûts d’un cinquième.',
        'Un parcours unique attirerait davantage de candidates et de candidats.',
      ],
      quantity: [4, 16, 1],
    },
    {
      by: ['clinique', 'assurance', 'interim', 'restauration'],
      titles: [
        'Partager {qte} postes avec une aide à domicile',
        'Coopérer autour du retour à la maison',
        'Un parcours commun hôpital-domicile',
      ],
      what: [
        'Nous proposons de partager {qte} postes entre nos services et une association d’aide à domicile.',
        'Nos patients rentrent chez eux sans aide organisée : bâtissons une offre commune.',
      ],
      more: [
        'Notre centre de formation est ouvert à vos équipes.',
        'Un temps plein partagé vaut mieux que deux mi-temps.',
        'Nous répondons ensemble au prochain appel à projets.',
      ],
      quantity: [3, 12, 1],
    },
  ),
  subject(
    'repas-portage',
    'CE',
    ['grand_age', 'exclusion_precarite'],
    ['achats', 'logistique'],
    'personnes âgées',
    {
      by: ['aide_domicile', 'centre_social', 'epicerie'],
      titles: [
        '{qte} repas par jour à cuisiner pour le portage',
        'Un cuisinier local pour nos livraisons à domicile',
        'Bien manger à quatre-vingt-dix ans',
      ],
      what: [
        'Nous livrons {qte} repas par jour et cherchons une cuisine locale qui y mette du goût.',
        'Nos usagers laissent la moitié du plateau : changeons de cuisine et de façon de faire.',
      ],
      more: [
        'Textures adaptées et portions justes sont indispensables.',
        'Nos livreuses prennent le temps d’ouvrir les barquettes et de bavarder.',
        'Un comité de goûteurs donne son avis chaque mois.',
      ],
      quantity: [30, 140, 10],
    },
    {
      by: ['restauration', 'agroalimentaire', 'hotel'],
      titles: [
        '{qte} repas par jour disponibles pour du portage',
        'Notre cuisine au service des aînés',
        'Cuisiner local pour le domicile',
      ],
      what: [
        'Nous pouvons cuisiner {qte} repas de plus par jour et cherchons un service de portage avec qui faire offre commune.',
        'Nos cuisiniers ont été formés aux textures modifiées ; il manque un partenaire pour la livraison.',
      ],
      more: [
        'Les produits viennent à {soixante|soixante-dix} % de moins de cinquante kilomètres.',
        'Le prix est construit ensemble.',
        'Nos camions peuvent livrer vos relais.',
      ],
      quantity: [40, 200, 10],
    },
  ),
  subject(
    'objets-bien-vieillir',
    'IS',
    ['grand_age', 'developpement_economique'],
    ['co_conception', 'expertise'],
    'personnes âgées',
    {
      by: ['aide_domicile', 'aidants', 'intergenerationnel', 'visites'],
      titles: [
        'Inventer des objets utiles avec {qte} personnes âgées',
        'Un bouton qu’on ose porter',
        'Nos aînés ont des idées, cherchons fabricant',
      ],
      what: [
        'Nous animons un groupe de {qte} personnes âgées qui imaginent des objets du quotidien et cherchons un fabricant.',
        'Les gadgets finissent au tiroir : concevons avec les usagers, pas pour eux.',
      ],
      more: [
        'Ouvre-bocal, éclairage de couloir, téléphone à trois touches : les croquis sont prêts.',
        'Nous organisons les essais à domicile.',
        'Les droits reviendraient pour partie à l’association.',
      ],
      quantity: [8, 24, 2],
    },
    {
      by: ['plasturgie', 'mecanique', 'logiciel', 'menuiserie', 'ecole', 'electricite'],
      titles: [
        'Notre atelier de prototypage ouvert aux aînés',
        'Fabriquer ce que les usagers ont dessiné',
        'Codéveloppement d’objets pour le domicile',
      ],
      what: [
        'Nous ouvrons notre atelier de prototypage, {qte} jours par an, à une association de personnes âgées.',
        'Nous savons fabriquer, pas observer : nous cherchons des usagers pour concevoir avec eux.',
      ],
      more: [
        'Les premières pièces imprimées sortent en une semaine.',
        'Une petite série est possible, à prix coûtant.',
        'Nos ingénieurs ont envie d’un projet qui compte.',
      ],
      quantity: [6, 25, 1],
    },
  ),
  subject(
    'repit-ephemere',
    'IS ME',
    ['grand_age', 'sante'],
    ['co_conception', 'locaux'],
    'aidants|personnes malades',
    {
      by: ['aidants', 'aide_domicile', 'patients'],
      titles: [
        'Une maison de répit le temps d’un week-end',
        'Partir deux jours sans culpabiliser',
        'Répit : essayer la formule week-end',
      ],
      what: [
        'Nous voulons essayer un accueil de week-end pour {qte} couples aidant-aidé, dans un hôtel ou un gîte.',
        'Les aidants n’osent pas partir seuls : inventons un séjour où chacun souffle, ensemble et séparément.',
      ],
      more: [
        'Nos professionnelles assurent la présence jour et nuit.',
        'Un lieu de plain-pied, hors saison, serait parfait.',
        'Le reste à charge ne doit pas dépasser {soixante|quatre-vingts} euros.',
      ],
      quantity: [4, 12, 1],
    },
    {
      by: ['hotel', 'viticulture', 'assurance', 'clinique'],
      titles: [
        'Chambres hors saison pour des aidants',
        'Accueillir des séjours de répit',
        'Notre maison s’essaie au répit',
      ],
      what: [
        'Nous proposons {qte} chambres de plain-pied, hors saison, pour inventer des séjours de répit.',
        'Nous voulons essayer, avec une association, un week-end pour les aidants et leurs proches.',
      ],
      more: [
        'La cuisine s’adapte, le personnel se forme.',
        'Un tarif à prix coûtant est consenti pendant l’essai.',
        'Le jardin est clos, la vue fait le reste.',
      ],
      quantity: [4, 14, 1],
    },
  ),
];
