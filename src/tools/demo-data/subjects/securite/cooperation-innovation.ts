import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const securiteCooperationInnovation: readonly Subject[] = [
  subject(
    'mediation-transports',
    'CE',
    ['securite', 'mobilite'],
    ['co_traitance', 'achats'],
    'voyageurs|habitants',
    {
      by: ['mediation', 'association_intermediaire'],
      titles: [
        'Médiateurs dans les bus et les galeries : faire offre commune',
        'Un partenaire sécurité pour répondre à deux',
        'La présence humaine, avant la caméra',
      ],
      what: [
        'Nous cherchons une entreprise pour proposer ensemble {qte} postes de médiation et d’accueil.',
        'Les marchés demandent à la fois surveillance et médiation : répondons à deux.',
      ],
      more: [
        'Nos médiateurs connaissent les jeunes par leur prénom.',
        'Les incidents baissent d’un tiers là où nous passons.',
        'Les rôles doivent rester distincts : c’est notre seule exigence.',
      ],
      quantity: [4, 14, 1],
    },
    {
      by: ['immobilier', 'energeticien', 'bailleur', 'proprete'],
      titles: [
        'Confier la médiation de nos sites à une association',
        'Moins de vigiles, plus de dialogue',
        'Présence humaine sur {qte} sites',
      ],
      what: [
        'Nous voulons remplacer une partie du gardiennage par de la médiation sur {qte} sites.',
        'Nos agents techniques n’entrent plus seuls dans certains immeubles ; nous cherchons un partenaire de terrain.',
      ],
      more: [
        'Le budget existe déjà, il change d’usage.',
        'Un bilan trimestriel serait partagé avec les habitants.',
        'Un groupement d’employeurs voisins est envisageable.',
      ],
      quantity: [2, 9, 1],
    },
  ),
  subject(
    'jeunes-chantiers',
    'CE PR',
    ['securite', 'emploi'],
    ['achats', 'emploi_insertion'],
    'jeunes des quartiers',
    {
      by: ['mediation', 'centre_social', 'chantier_insertion'],
      titles: [
        'Des chantiers éducatifs pour {qte} jeunes',
        'Peindre un hall, gagner un permis',
        'Commandes courtes pour jeunes en panne',
      ],
      what: [
        'Nous cherchons des donneurs d’ordres pour de petits chantiers confiés à {qte} jeunes encadrés.',
        'Des jeunes tiennent les murs parce qu’on ne leur confie rien : donnez-leur de quoi faire.',
      ],
      more: [
        'Une semaine, une équipe, un éducateur et un technicien.',
        'La paie finance le code ou le brevet de secourisme.',
        'Peinture, débarras, espaces verts sont nos spécialités.',
      ],
      quantity: [6, 24, 2],
    },
    {
      by: ['immobilier', 'bailleur', 'entreposage', 'paysage', 'energeticien'],
      titles: [
        '{qte} semaines de petits chantiers pour des jeunes',
        'Nos halls à repeindre avec les jeunes du quartier',
        'Commander autrement nos petits travaux',
      ],
      what: [
        'Nous réservons {qte} semaines de petits travaux par an à des chantiers de jeunes.',
        'Nos petits travaux peuvent devenir une première expérience : cherchons structure pour les encadrer.',
      ],
      more: [
        'Matériaux et équipements de sécurité sont fournis.',
        'Nos gardiens sont prévenus et plutôt contents.',
        'Une suite en apprentissage est possible.',
      ],
      quantity: [2, 10, 1],
    },
  ),
  subject(
    'alerte-inondation',
    'IS',
    ['securite', 'environnement'],
    ['co_conception', 'reseau'],
    'riverains',
    {
      by: ['secourisme', 'nature', 'centre_social'],
      titles: [
        'Une alerte de voisinage contre les crues',
        'Coulées de boue : inventer la veille citoyenne',
        'Prévenir ceux qui n’ont pas de portable',
      ],
      what: [
        'Nous imaginons un réseau de veilleurs et de capteurs simples pour {qte} villages exposés aux coulées de boue.',
        'À la dernière crue, les plus isolés ont été prévenus les derniers : inventons mieux.',
      ],
      more: [
        'Il faut des capteurs, un bout de logiciel et des entreprises riveraines.',
        'Nos bénévoles connaissent chaque fossé.',
        'La commune pilote intègre déjà l’idée à son plan de sauvegarde.',
      ],
      quantity: [3, 12, 1],
    },
    {
      by: ['logiciel', 'electricite', 'energeticien', 'entreposage', 'ecole', 'assurance'],
      titles: [
        'Capteurs et mise en réseau : nous aidons',
        'Nos sites comme points de veille',
        'Une alerte locale à concevoir avec les habitants',
      ],
      what: [
        'Nous fournissons {qte} capteurs et du temps d’ingénieurs pour essayer une alerte locale.',
        'Notre site est en zone inondable : nous voulons partager moyens et informations avec le voisinage.',
      ],
      more: [
        'Les données seront ouvertes.',
        'Nos équipements de pompage peuvent être prêtés en cas de crise.',
        'L’essai dure deux saisons.',
      ],
      quantity: [6, 30, 2],
    },
  ),
];
