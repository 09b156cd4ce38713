import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const santePratiquesResponsables: readonly Subject[] = [
  subject(
    'sante-travail',
    'PR',
    ['sante', 'emploi'],
    ['expertise', 'competences'],
    'salariés',
    {
      by: ['transport', 'batiment', 'proprete', 'agroalimentaire', 'entreposage', 'boulangerie'],
      titles: [
        'Dos, sommeil, alimentation : prendre soin de {qte} salariés',
        'La santé de nos équipes de nuit',
        'Prévention : sortir de l’affiche dans le vestiaire',
      ],
      what: [
        'Nous voulons améliorer la santé de nos {qte} salariés, surtout ceux qui travaillent tôt ou la nuit.',
        'Trop d’arrêts, trop de dos bloqués : nous cherchons une association de prévention qui vienne sur le terrain.',
      ],
      more: [
        'Des ateliers de vingt minutes, à la prise de poste, sont possibles.',
        'Nos distributeurs ne proposent que du sucre ; nous sommes prêts à tout changer.',
        'La médecine du travail soutient la démarche.',
      ],
      quantity: [15, 180, 5],
    },
    {
      by: ['prevention_sante', 'sport'],
      titles: [
        'Ateliers santé au poste de travail',
        'Réveil musculaire, sommeil et gamelle équilibrée',
        'Bilan de forme et conseils pour vos équipes',
      ],
      what: [
        'Nous intervenons dans les entreprises, y compris à cinq heures du matin, pour parler sommeil, dos et repas.',
        'Nos éducateurs animent des séances courtes, au quai ou à l’atelier, sans survêtement.',
      ],
      more: [
        'Cycle de {six|huit} séances, avec un point avant et après.',
        'Nous formons deux relais par équipe pour que cela dure.',
        'Les résultats individuels restent confidentiels.',
      ],
    },
  ),
  subject(
    'sante-mentale',
    'PR',
    ['sante', 'handicap'],
    ['expertise'],
    'salariés|managers',
    {
      by: ['office', 'clinique', 'informatique', 'communication', 'third', 'commerce'],
      titles: [
        'Repérer la souffrance avant l’arrêt',
        'Former nos managers aux premiers secours en santé mentale',
        'Épuisement : nous ne voulons plus arriver après',
      ],
      what: [
        'Deux collègues se sont effondrés cette année ; nous voulons apprendre à voir et à parler plus tôt.',
        'Nous cherchons une association pour former {qte} managers à la santé mentale.',
      ],
      more: [
        'Nos managers craignent de mal faire et, du coup, se taisent.',
        'Le retour après un long arrêt est notre point faible.',
        'Un format confidentiel, en petits groupes, nous paraît indispensable.',
      ],
      quantity: [8, 40, 2],
    },
    {
      by: ['handicap_psychique', 'patients', 'prevention_sante'],
      titles: [
        'Santé mentale au travail : formation et écoute',
        'Des pairs aidants dans vos ateliers d’échange',
        'Parler de santé mentale sans dramatiser',
      ],
      what: [
        'Nous formons managers et équipes à la santé mentale, avec des personnes qui l’ont vécue.',
        'Nos pairs aidants animent des temps d’échange et conseillent sur le retour à l’emploi.',
      ],
      more: [
        'Deux jours, douze participants, une attestation.',
        'Nous répondons ensuite à vos questions par téléphone pendant six mois.',
        'Les témoins sont préparés et accompagnés.',
      ],
    },
  ),
  subject(
    'cancer-emploi',
    'PR',
    ['sante', 'emploi'],
    ['expertise', 'reseau'],
    'salariés malades|aidants',
    {
      by: ['large', 'banque', 'assurance', 'mecanique', 'comptable'],
      titles: [
        'Accompagner un collègue malade',
        'Le retour au travail après la maladie',
        'Cancer et emploi : trouver les mots',
      ],
      what: [
        'Nous avons {qte} salariés en traitement long et voulons bien les accompagner, jusqu’au retour.',
        'Quand un collègue tombe malade, l’équipe ne sait ni quoi dire ni comment s’organiser.',
      ],
      more: [
        'Une association de malades pourrait former les référents et conseiller au cas par cas.',
        'Le temps partiel thérapeutique est mal compris des équipes.',
        'Nous voulons écrire une charte, courte et appliquée.',
      ],
      quantity: [2, 9, 1],
    },
    {
      by: ['patients', 'aidants'],
      titles: [
        'Maladie et travail : notre appui aux équipes',
        'Atelier « reprendre après la maladie »',
        'Former des référents maladie chronique',
      ],
      what: [
        'Nous aidons les entreprises à garder le lien avec un salarié malade et à préparer son retour.',
        'Nos bénévoles, anciens malades, animent des ateliers pour les équipes et les managers.',
      ],
      more: [
        'Un premier entretien est offert à chaque entreprise.',
        'Nous parlons fatigue, mémoire, regard des autres : le vrai quotidien.',
        'Le salarié décide toujours de ce qui est dit.',
      ],
    },
  ),
  subject(
    'addictions-travail',
    'PR',
    ['sante', 'securite'],
    ['expertise', 'competences'],
    'salariés',
    {
      by: ['transport', 'batiment', 'viticulture', 'mecanique', 'paysage', 'brasserie', 'entreposage'],
      titles: [
        'Alcool et médicaments : en parler enfin',
        'Un accident évité de peu',
        'Addictions : aider plutôt que fermer les yeux',
      ],
      what: [
        'Nous savons que l’alcool circule et nous ne voulons plus fermer les yeux.',
        'Un chariot a frôlé un collègue ; nous voulons une prévention franche et sans chasse aux sorcières.',
      ],
      more: [
        'Les chefs d’équipe demandent comment aborder le sujet.',
        'Nous voulons un contact extérieur, discret, pour ceux qui souhaitent de l’aide.',
        'Nos pots d’entreprise sont à repenser aussi.',
      ],
    },
    {
      by: ['prevention_sante', 'patients', 'handicap_psychique'],
      titles: [
        'Prévention des addictions avec d’anciens buveurs',
        'Former vos encadrants à une parole juste',
        'Un relais discret pour vos salariés',
      ],
      what: [
        'Nous intervenons en entreprise avec des personnes rétablies, qui parlent vrai.',
        'Nos intervenants forment l’encadrement et ouvrent une permanence confidentielle.',
      ],
      more: [
        'Pas de morale, des outils et des numéros.',
        'Nous aidons à écrire une règle claire sur les pots et les contrôles.',
        'Le suivi dure {neuf|douze} mois.',
      ],
    },
  ),
];
