import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const pouvoirAchatPratiquesResponsables: readonly Subject[] = [
  subject(
    'budget-salaries',
    'PR',
    ['pouvoir_achat', 'emploi'],
    ['expertise'],
    'salariés modestes',
    {
      by: ['proprete', 'commerce', 'restauration', 'transport', 'clinique', 'entreposage', 'agroalimentaire'],
      titles: [
        'Nos salariés finissent mal le mois',
        'Saisies sur salaire : agir avant',
        'Un appui budget pour {qte} collègues',
      ],
      what: [
        'Nous voyons monter les acomptes et les saisies ; {qte} salariés sont en difficulté.',
        'Nous cherchons une association pour écouter et aider nos salariés, sans que la direction sache qui vient.',
      ],
      more: [
        'Les horaires coupés empêchent d’aller aux permanences classiques.',
        'Beaucoup ignorent leurs droits.',
        'Nous pouvons ouvrir un petit fonds d’avance, à des règles claires.',
      ],
      quantity: [6, 40, 1],
    },
    {
      by: ['budget', 'epicerie'],
      titles: [
        'Permanence budget confidentielle dans l’entreprise',
        'Droits, crédits, contrats : aider vos salariés',
        'Le budget sans honte',
      ],
      what: [
        'Nous tenons dans l’entreprise une permanence budget, anonyme et gratuite pour le salarié.',
        'Nos conseillers font le point sur les droits, les crédits et les contrats, puis accompagnent.',
      ],
      more: [
        'Une famille retrouve en moyenne {cent trente|cent soixante} euros par mois.',
        'Nous formons aussi vos services de paie à orienter.',
        'Le bilan remis ne contient que des chiffres.',
      ],
    },
  ),
  subject(
    'acces-droits',
    'PR',
    ['pouvoir_achat', 'numerique'],
    ['expertise', 'reseau'],
    'ménages modestes|clients',
    {
      by: ['energeticien', 'banque', 'bailleur', 'ccas', 'assurance', 'immobilier'],
      titles: [
        'Nos clients ne demandent pas ce à quoi ils ont droit',
        'Aider au lieu d’envoyer un formulaire',
        'Non-recours : agir avec une association',
      ],
      what: [
        'Beaucoup de nos clients n’utilisent pas les aides qui existent ; nous voulons les aider à les obtenir.',
        'Nous cherchons une association pour tenir {qte} permanences d’accès aux droits avec nos équipes.',
      ],
      more: [
        'Nos courriers officiels font peur, nous le reconnaissons.',
        'Un fichier d’appels, avec accord, peut être partagé.',
        'Une aide obtenue, c’est un impayé évité.',
      ],
      quantity: [4, 20, 2],
    },
    {
      by: ['budget', 'mediation_numerique', 'mediation', 'centre_social'],
      titles: [
        'Permanences d’accès aux droits avec vos équipes',
        'Faire valoir ses droits, dossier en main',
        'Nous appelons, nous écoutons, nous débloquons',
      ],
      what: [
        'Nous tenons avec vous des permanences où l’on repart avec un dossier déposé.',
        'Nos médiateurs appellent les ménages repérés et vérifient, une à une, les aides possibles.',
      ],
      more: [
        'Un ménage sur deux a au moins une aide oubliée.',
        'Vos conseillers apprennent en nous regardant faire.',
        'Nous relisons vos courriers avec des usagers.',
      ],
    },
  ),
  subject(
    'textile-second',
    'PR CE',
    ['pouvoir_achat', 'environnement'],
    ['achats', 'expertise'],
    'habitants|salariés en insertion',
    {
      by: ['textile', 'magasin_sport', 'commerce', 'hotel', 'clinique'],
      titles: [
        'Nos invendus méritent mieux qu’un broyeur',
        'Reprise et seconde main : apprendre avec ceux qui savent',
        'Textile usagé : {qte} kg par mois à revaloriser',
      ],
      what: [
        'Nous avons {qte} kg de textile à écouler par mois et voulons apprendre le réemploi.',
        'Nous ouvrons un rayon de seconde main et ne savons ni trier, ni fixer un prix.',
      ],
      more: [
        'Un partenariat payé, pas un débarras.',
        'Nos couturières peuvent aussi retoucher.',
        'Les bénéfices iraient pour partie à l’association.',
      ],
      quantity: [50, 400, 50],
    },
    {
      by: ['ressourcerie', 'entreprise_insertion', 'chantier_insertion', 'esat'],
      titles: [
        'Tri, retouche et revente : notre savoir-faire',
        'Monter votre rayon de seconde main',
        'Reprise de textile avec traçabilité',
      ],
      what: [
        'Nous aidons les enseignes à monter une reprise sérieuse : tri, prix, retouche, revente.',
        'Notre atelier trie {qte} tonnes par an et sait ce qui se revend.',
      ],
      more: [
        'Formation de vos vendeurs comprise.',
        'Ce qui ne se vend pas devient chiffon ou isolant.',
        'Chaque tonne crée un emploi à mi-temps.',
      ],
      quantity: [20, 120, 5],
    },
  ),
  subject(
    'impayes-relation',
    'PR',
    ['pouvoir_achat', 'logement'],
    ['expertise', 'competences'],
    'locataires|clients en difficulté',
    {
      by: ['immobilier', 'bailleur', 'clinique', 'restauration', 'comptable'],
      titles: [
        'Écrire à un client qui ne paie plus',
        'Nos lettres de relance font des dégâts',
        'Recouvrer sans casser',
      ],
      what: [
        'Nos relances sont rédigées par des juristes pour des juristes ; nous voulons qu’on nous réponde.',
        'Nous cherchons une association pour réécrire nos courriers et former {qte} gestionnaires à l’appel téléphonique.',
      ],
      more: [
        'Un premier contact dans les quinze jours change tout, mais nous ne savons pas le mener.',
        'Nous voulons proposer un plan réaliste avant toute procédure.',
        'Les frais ajoutés ne couvrent même pas le temps passé.',
      ],
      quantity: [3, 15, 1],
    },
    {
      by: ['budget', 'mediation', 'illettrisme'],
      titles: [
        'Vos courriers relus par ceux qui les reçoivent',
        'Former vos gestionnaires au premier appel',
        'Relances : moins de peur, plus de réponses',
      ],
      what: [
        'Nous réécrivons les relances avec des personnes qui en ont reçu, et cela se voit.',
        'Nos conseillers forment vos gestionnaires à l’appel juste : ton, questions, proposition.',
      ],
      more: [
        'Le taux de réponse passe souvent du simple au double.',
        'Nous testons les nouvelles lettres pendant deux mois.',
        'Un guide de six pages reste dans vos équipes.',
      ],
    },
  ),
];
