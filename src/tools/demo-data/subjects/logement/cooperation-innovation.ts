import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const logementCooperationInnovation: readonly Subject[] = [
  subject(
    'logements-vacants',
    'CE',
    ['logement', 'developpement_economique'],
    ['locaux', 'reseau'],
    'ménages modestes|jeunes actifs',
    {
      by: ['hebergement', 'jeunes_travailleurs', 'intergenerationnel'],
      titles: [
        'Capter {qte} logements vides',
        'Propriétaires : louez sans souci et utilement',
        'Un partenaire immobilier pour l’intermédiation locative',
      ],
      what: [
        'Nous cherchons une agence ou un gestionnaire pour trouver {qte} logements à louer à des ménages suivis.',
        'Des logements restent vides par crainte des impayés ; nous garantissons le loyer, il faut que cela se sache.',
      ],
      more: [
        'Le loyer est payé même quand le logement est vide.',
        'Le bailleur bénéficie d’avantages fiscaux et d’un interlocuteur unique.',
        'Nous partageons les honoraires de gestion.',
      ],
      quantity: [5, 20, 1],
    },
    {
      by: ['immobilier', 'bailleur', 'banque', 'avocats'],
      titles: [
        '{qte} logements à confier à une association',
        'Notre portefeuille au service du logement d’insertion',
        'Gestion partagée de petits logements',
      ],
      what: [
        'Nous proposons {qte} logements de notre portefeuille pour une gestion commune avec une association.',
        'Nos propriétaires hésitent à relouer ; avec un partenaire associatif, nous pouvons les rassurer.',
      ],
      more: [
        'Nous gardons la technique, vous l’accompagnement.',
        'Un tarif de gestion réduit est consenti.',
        'Une réunion d’information pour nos bailleurs est déjà prévue.',
      ],
      quantity: [3, 18, 1],
    },
  ),
  subject(
    'habitat-modulaire',
    'IS',
    ['logement', 'developpement_economique'],
    ['co_conception', 'locaux'],
    'jeunes actifs|personnes sans domicile',
    {
      by: ['hebergement', 'jeunes_travailleurs', 'chantier_insertion'],
      titles: [
        '{qte} petits logements en bois sur un terrain en attente',
        'Loger vite, bien et de façon réversible',
        'Inventer un habitat démontable',
      ],
      what: [
        'Nous voulons construire {qte} logements démontables en bois sur un terrain inoccupé.',
        'Des friches attendent dix ans leur projet ; des gens attendent un toit : rapprochons-les.',
      ],
      more: [
        'Les modules seraient fabriqués en atelier d’insertion.',
        'Il faut un terrain viabilisé, un fabricant et un architecte patient.',
        'Le tout se déplace en {trois|cinq} jours.',
      ],
      quantity: [4, 14, 1],
    },
    {
      by: ['menuiserie', 'batiment', 'architecture', 'immobilier'],
      titles: [
        'Un terrain disponible {cinq|huit} ans',
        'Notre atelier peut fabriquer des modules en bois',
        'Concevoir un habitat léger avec une association',
      ],
      what: [
        'Nous avons un terrain sans projet avant plusieurs années et voulons y essayer un habitat temporaire.',
        'Notre bureau d’études dessine volontiers, avec une association, un module de {qte} m² à bas coût.',
      ],
      more: [
        'Les réseaux passent en bordure.',
        'Nous offrons l’étude, les bois se paient au prix coûtant.',
        'Les plans pourront resservir ailleurs.',
      ],
      quantity: [18, 36, 2],
    },
  ),
  subject(
    'colocation-solidaire',
    'IS',
    ['logement', 'grand_age'],
    ['co_conception', 'financier'],
    'étudiants|personnes âgées',
    {
      by: ['intergenerationnel', 'jeunes_travailleurs', 'aide_domicile'],
      titles: [
        'Une maison partagée entre {qte} jeunes et aînés',
        'Cohabiter à plusieurs âges : monter le premier lieu',
        'Ni résidence ni maison de retraite',
      ],
      what: [
        'Nous voulons ouvrir une maison où vivront {qte} étudiants, apprentis et personnes âgées.',
        'Entre la solitude et l’établissement, il manque une maison ordinaire, à plusieurs âges : inventons-la.',
      ],
      more: [
        'Nous avons les habitants et le règlement de vie ; il manque les murs et {montant} d’ingénierie.',
        'Un bailleur et un employeur pourraient réserver des chambres.',
        'Un comité d’habitants décide de tout.',
      ],
      quantity: [6, 14, 1],
      amount: [10000, 40000],
    },
    {
      by: ['immobilier', 'assurance', 'banque', 'bailleur', 'fondation'],
      titles: [
        'Une grande maison à transformer',
        '{montant} pour un habitat partagé',
        'Prêts à inventer un lieu de vie à plusieurs âges',
      ],
      what: [
        'Nous apportons {montant} et une expertise de montage à un habitat partagé entre générations.',
        'Une maison de notre patrimoine pourrait accueillir une expérience de vie partagée.',
      ],
      more: [
        'Le loyer serait plafonné.',
        'Nous voulons comprendre ce que coûte vraiment cette formule.',
        'Les premiers enseignements seront rendus publics.',
      ],
      amount: [10000, 50000],
    },
  ),
];
