import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const transitionEnergetiquePratiquesResponsables: readonly Subject[] = [
  subject(
    'eco-gestes-salaries',
    'PR',
    ['transition_energetique', 'pouvoir_achat'],
    ['expertise'],
    'salariés',
    {
      by: ['office', 'industry', 'hotel', 'commerce', 'clinique'],
      titles: [
        'Baisser notre consommation de {qte} % sans investir',
        'Chasse aux kilowatts : former nos équipes',
        'Nos lumières restent allumées, nos habitudes aussi',
      ],
      what: [
        'Nous visons {qte} % d’économies d’énergie par les usages et cherchons qui animera la démarche.',
        'Nos investissements sont faits ; restent les gestes, et là nous ne savons pas nous y prendre.',
      ],
      more: [
        'Un défi entre services, avec des mesures visibles, plairait à tous.',
        'Beaucoup de collègues voudraient aussi des conseils pour chez eux.',
        'Nous ouvrons nos relevés, heure par heure.',
      ],
      quantity: [8, 20, 1],
    },
    {
      by: ['energie'],
      titles: [
        'Défi énergie de {trois|quatre} mois dans votre entreprise',
        'Visite, mesures, animations : moins {qte} % en moyenne',
        'Vos équipes économisent, au bureau et à la maison',
      ],
      what: [
        'Nous animons dans les entreprises un défi énergie : mesures, équipes, bilan festif.',
        'Nos conseillers visitent vos locaux le soir, quand tout devrait être éteint, et forment vos équipes.',
      ],
      more: [
        'Les économies constatées tournent autour de {qte} %.',
        'Chaque salarié repart avec un bilan pour son logement.',
        'Nous prêtons wattmètres et caméra thermique.',
      ],
      quantity: [8, 16, 1],
    },
  ),
  subject(
    'chantier-photovoltaique-insertion',
    'PR',
    ['transition_energetique', 'emploi'],
    ['emploi_insertion', 'expertise'],
    'demandeurs d’emploi|jeunes',
    {
      by: ['electricite', 'chauffage', 'batiment', 'energeticien'],
      titles: [
        '{qte} poseurs à former dans les métiers du solaire',
        'La transition manque de bras',
        'Ouvrir les métiers de l’énergie aux femmes et aux débutants',
      ],
      what: [
        'Nous devons recruter {qte} poseurs et aides-monteurs et voulons former des débutants du secteur.',
        'Nos métiers attirent peu de femmes et peu de jeunes des quartiers ; aidez-nous à leur parler.',
      ],
      more: [
        'Une journée sur un toit-école, casque sur la tête, vaut dix affiches.',
        'Les chantiers commencent à {sept|huit} heures et finissent tôt.',
        'Un contrat est proposé à la fin du parcours.',
      ],
      quantity: [3, 12, 1],
    },
    {
      by: ['chantier_insertion', 'accompagnement_emploi', 'orientation', 'centrale_citoyenne'],
      titles: [
        'Des candidates et candidats pour les métiers de l’énergie',
        'Toit-école et préparation aux métiers du solaire',
        'Parcours vers les métiers de la rénovation',
      ],
      what: [
        'Nous préparons {qte} personnes aux métiers de la pose et de la rénovation énergétique.',
        'Nous animons un toit-école où l’on essaie le métier avant de s’y engager.',
      ],
      more: [
        'Un groupe sur deux est féminin.',
        'Habilitation électrique et travail en hauteur sont compris.',
        'Vos chefs de chantier viennent choisir avec nous, sur le geste.',
      ],
      quantity: [6, 14, 1],
    },
  ),
];
