import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const securitePratiquesResponsables: readonly Subject[] = [
  subject(
    'premiers-secours',
    'PR',
    ['securite', 'sante'],
    ['expertise', 'achats'],
    'salariés',
    {
      by: ['company'],
      titles: [
        'Former {qte} salariés aux gestes qui sauvent',
        'Un malaise au quai, et personne ne savait',
        'Défibrillateur posé, équipe à former',
      ],
      what: [
        'Nous voulons former {qte} salariés aux gestes qui sauvent, avec une association d’ici.',
        'Un collègue a fait un malaise : les secours ont mis douze minutes, et nous sommes restés les bras ballants.',
      ],
      more: [
        'Des sessions courtes, réparties sur deux équipes, sont nécessaires.',
        'Nous aimerions ouvrir quelques places aux voisins.',
        'Un rappel chaque année nous semble utile.',
      ],
      quantity: [8, 60, 2],
    },
    {
      by: ['secourisme'],
      titles: [
        'Formations aux premiers secours sur site',
        'Deux heures pour apprendre à sauver',
        'Secourisme : nos formateurs se déplacent',
      ],
      what: [
        'Nous formons vos équipes aux premiers secours, sur place et sur vos risques réels.',
        'Nos formateurs bénévoles, pompiers ou infirmières, animent des sessions de {huit|dix} personnes.',
      ],
      more: [
        'Les mannequins et le défibrillateur d’exercice sont fournis.',
        'La recette finance nos postes de secours gratuits.',
        'Une attestation est remise.',
      ],
    },
  ),
  subject(
    'violences-conjugales',
    'PR',
    ['securite', 'emploi'],
    ['expertise', 'reseau'],
    'victimes de violences',
    {
      by: ['large', 'clinique', 'commerce', 'proprete', 'third', 'banque'],
      titles: [
        'Violences conjugales : que peut faire un employeur ?',
        'Former nos référents à écouter et orienter',
        'Une collègue en danger, une équipe démunie',
      ],
      what: [
        'Nous voulons que toute salariée victime de violences trouve chez nous une aide discrète et sûre.',
        'Nous cherchons une association pour former {qte} référents et écrire un protocole.',
      ],
      more: [
        'Mutation, avance, logement d’urgence : la direction est prête.',
        'La confidentialité est notre première inquiétude.',
        'Nous voulons aussi apprendre à réagir face à un auteur.',
      ],
      quantity: [4, 20, 1],
    },
    {
      by: ['victimes', 'hebergement'],
      titles: [
        'Former vos référents aux violences intrafamiliales',
        'Une ligne directe pour vos salariées en danger',
        'Protocole d’entreprise : écrivons-le ensemble',
      ],
      what: [
        'Nous formons des référents en entreprise et restons leur point d’appui à chaque situation.',
        'Nos juristes et psychologues aident à repérer, écouter, orienter, sans se mettre en danger.',
      ],
      more: [
        'Une journée de formation, puis deux rappels par an.',
        'Une place d’urgence peut être trouvée dans la nuit.',
        'Nous fournissons une affiche discrète pour les vestiaires.',
      ],
    },
  ),
  subject(
    'arnaques',
    'PR',
    ['securite', 'numerique'],
    ['expertise', 'reseau'],
    'clients âgés|salariés',
    {
      by: ['banque', 'energeticien', 'assurance', 'informatique', 'commerce'],
      titles: [
        'Protéger nos clients des escroqueries',
        'Faux conseillers : prévenir plutôt que rembourser',
        'Toucher ceux qui ne lisent pas nos courriels',
      ],
      what: [
        'Nos clients les plus fragiles se font escroquer et nos alertes ne les atteignent pas.',
        'Nous cherchons une association proche des aînés pour parler des arnaques, avec nous.',
      ],
      more: [
        'Il faudrait {qte} rencontres par an, dans les villages.',
        'Nos spécialistes fraude viendraient volontiers, sans costume.',
        'Les victimes ont honte : le ton compte plus que le contenu.',
      ],
      quantity: [4, 18, 1],
    },
    {
      by: ['mediation_numerique', 'victimes', 'visites', 'budget'],
      titles: [
        'Ateliers contre les arnaques, près des gens',
        'Des victimes témoignent et préviennent',
        'Réunions de village : reconnaître un faux appel',
      ],
      what: [
        'Nous animons des rencontres sur les arnaques, avec jeux et témoignages.',
        'Nos bénévoles savent parler d’escroquerie sans faire la leçon, à domicile ou au club.',
      ],
      more: [
        'Chaque participant repart avec trois réflexes écrits en gros.',
        'Nous accompagnons aussi le dépôt de plainte.',
        'Nous remontons à nos partenaires les nouvelles ruses.',
      ],
    },
  ),
  subject(
    'conflits-accueil',
    'PR',
    ['securite', 'emploi'],
    ['expertise', 'competences'],
    'agents d’accueil',
    {
      by: ['commerce', 'clinique', 'banque', 'transport', 'bailleur', 'optique', 'energeticien'],
      titles: [
        'Désamorcer les agressions au guichet',
        'Nos équipes d’accueil n’en peuvent plus',
        'Apprendre à calmer sans se coucher',
      ],
      what: [
        'Nos agents d’accueil subissent des incivilités chaque semaine et demandent de l’aide.',
        'Nous voulons former {qte} personnes à désamorcer les tensions, avec des gens qui le font dans la rue.',
      ],
      more: [
        'Les formations classiques sentent la salle de cours.',
        'Un retour sur chaque incident manque cruellement.',
        'Nous sommes prêts à revoir l’aménagement et les files d’attente.',
      ],
      quantity: [6, 40, 2],
    },
    {
      by: ['mediation', 'victimes', 'culture'],
      titles: [
        'Nos médiateurs forment vos équipes d’accueil',
        'Calmer, écouter, poser un cadre',
        'Jeux de rôle autour d’un comptoir',
      ],
      what: [
        'Nous formons à la gestion des tensions par des jeux de rôle tirés de vos incidents.',
        'Nos médiateurs passent une journée à vos guichets avant de bâtir la formation.',
      ],
      more: [
        'Une cellule d’écoute peut être ouverte après un choc.',
        'Nous conseillons aussi sur l’attente, la lumière, les mots affichés.',
        'Un rappel de deux heures est prévu au bout de six mois.',
      ],
    },
  ),
];
