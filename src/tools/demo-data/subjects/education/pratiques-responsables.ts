import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const educationPratiquesResponsables: readonly Subject[] = [
  subject(
    'rencontres-metiers',
    'PR ME',
    ['education', 'emploi'],
    ['reseau', 'competences'],
    'collégiens|lycéens',
    {
      by: [
        'mecanique',
        'batiment',
        'textile',
        'chimie',
        'plasturgie',
        'agroalimentaire',
        'recyclage',
        'third',
      ],
      titles: [
        'Nos métiers n’intéressent plus les jeunes',
        'Ouvrir l’usine aux collégiens, mais comment ?',
        'Montrer des métiers, pas des clichés',
      ],
      what: [
        'Nos métiers sont mal connus des jeunes, et encore plus des filles ; nous voulons les leur montrer autrement.',
        'Nous cherchons une association d’orientation pour préparer des visites qui donnent envie à {qte} élèves par an.',
      ],
      more: [
        'La dernière visite a endormi tout le monde, nous compris.',
        'Nos jeunes embauchés parleraient mieux que la direction.',
        'Un défi technique par équipe plairait sans doute.',
      ],
      quantity: [40, 240, 20],
    },
    {
      by: ['orientation', 'soutien_scolaire', 'accompagnement_emploi'],
      titles: [
        'Préparer vos visites pour que les jeunes s’en souviennent',
        'Faire venir les filles dans l’industrie',
        'Vos métiers racontés par ceux qui les font',
      ],
      what: [
        'Nous préparons avec vous des rencontres de métiers : questions, gestes, défis, retours en classe.',
        'Nos animateurs forment vos salariés à raconter leur métier à des adolescents.',
      ],
      more: [
        'La moitié des groupes est composée de filles.',
        'Nous suivons {#120-400/20} jeunes et savons qui orienter vers vous.',
        'Un bilan est fait avec les élèves, sans complaisance.',
      ],
    },
  ),
  subject(
    'illettrisme-salaries',
    'PR',
    ['education', 'emploi'],
    ['expertise'],
    'salariés',
    {
      by: ['proprete', 'agroalimentaire', 'textile', 'transport', 'recyclage', 'viticulture', 'emballage'],
      titles: [
        'Des salariés cachent qu’ils lisent mal',
        'Lire, écrire, compter : former sans humilier',
        'Nos consignes ne sont pas lues, et pour cause',
      ],
      what: [
        'Nous pensons que {qte} salariés lisent difficilement et ne savons pas comment en parler.',
        'Nos nouvelles machines affichent des consignes que certains contournent : il faut agir avec tact.',
      ],
      more: [
        'Les évaluations écrites les font fuir.',
        'Nous voulons des cours sur le temps de travail, sans étiquette.',
        'Une relecture de nos documents serait utile à tous.',
      ],
      quantity: [4, 22, 1],
    },
    {
      by: ['illettrisme'],
      titles: [
        'Repérer et former sans étiqueter',
        'Compétences de base : cours dans l’entreprise',
        'Des consignes que tout le monde comprend',
      ],
      what: [
        'Nous formons aux compétences de base dans l’entreprise, avec discrétion et des supports du métier.',
        'Nos formatrices rencontrent d’abord les chefs d’équipe : ce sont eux qui savent.',
      ],
      more: [
        'Groupes de {cinq|six}, deux fois par semaine, pendant {quatre|cinq} mois.',
        'Nous réécrivons vos consignes en langage clair.',
        'Le premier bénéfice est la confiance, puis la sécurité.',
      ],
    },
  ),
  subject(
    'egalite-filles',
    'PR',
    ['education', 'developpement_economique'],
    ['expertise', 'reseau'],
    'filles|femmes',
    {
      by: ['informatique', 'logiciel', 'mecanique', 'batiment', 'electricite', 'transport'],
      titles: [
        'Deux femmes sur {qte} : nous voulons changer',
        'Recruter et garder des femmes dans nos équipes',
        'Égalité : passer du tableau au vestiaire',
      ],
      what: [
        'Nous comptons deux femmes sur {qte} techniciens et voulons comprendre ce qui les éloigne.',
        'Nos annonces, nos locaux, nos blagues : nous avons besoin d’un regard extérieur.',
      ],
      more: [
        'Le vestiaire des femmes est un placard : cela aussi se corrige.',
        'Nous voulons parler aux filles dès le collège.',
        'La direction s’engage sur trois mesures publiques.',
      ],
      quantity: [18, 60, 2],
    },
    {
      by: ['orientation', 'accompagnement_emploi', 'victimes', 'centre_social'],
      titles: [
        'Mixité des équipes : diagnostic et marrainage',
        'Des marraines pour vos futures techniciennes',
        'Sexisme ordinaire : en parler pour en sortir',
      ],
      what: [
        'Nous aidons les entreprises techniques à accueillir et garder des femmes.',
        'Notre réseau de marraines fait venir des filles dans les métiers où elles manquent.',
      ],
      more: [
        'Diagnostic de deux jours, restitution devant tous.',
        'Nos ateliers font rire, puis réfléchir.',
        'Un groupe de {dix|quinze} stagiaires vous est proposé chaque printemps.',
      ],
    },
  ),
  subject(
    'alternance-accueil',
    'PR',
    ['education', 'emploi'],
    ['emploi_insertion', 'expertise'],
    'apprentis|lycéens professionnels',
    {
      by: [
        'batiment',
        'garage',
        'hotel',
        'boulangerie',
        'menuiserie',
        'electricite',
        'clinique',
        'informatique',
      ],
      titles: [
        '{qte} places d’apprentis, aucun candidat',
        'Nos apprentis partent avant Noël',
        'Mieux accueillir nos alternants',
      ],
      what: [
        'Nous proposons {qte} contrats d’apprentissage par an et un sur trois se rompt : aidez-nous à comprendre.',
        'Nous cherchons une association qui nous présente des jeunes et nous apprenne à les garder.',
      ],
      more: [
        'Le réveil, le bus, le logement : nous découvrons que tout se joue là.',
        'Nos maîtres d’apprentissage sont d’accord pour être formés.',
        'Une semaine d’essai avant contrat nous semble utile.',
      ],
      quantity: [2, 9, 1],
    },
    {
      by: ['orientation', 'soutien_scolaire', 'jeunes_travailleurs', 'accompagnement_emploi'],
      titles: [
        'Des apprentis préparés, des tuteurs épaulés',
        'Réussir les cent premiers jours de l’alternance',
        'Entre l’atelier et le jeune : notre médiation',
      ],
      what: [
        'Nous préparons les jeunes à l’alternance et épaulons les maîtres d’apprentissage pendant cent jours.',
        'Nos éducateurs font le lien entre la famille, l’école et l’atelier, avant que cela casse.',
      ],
      more: [
        'Un appel par semaine, une visite par mois.',
        'Les ruptures tombent à moins d’une sur dix.',
        'Nous réglons aussi transport et logement.',
      ],
    },
  ),
];
