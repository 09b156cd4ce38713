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
  subject(
    'renovation-copro',
    'PR',
    ['transition_energetique', 'logement'],
    ['expertise', 'reseau'],
    'locataires|copropriétaires',
    {
      by: ['immobilier', 'bailleur', 'architecture', 'chauffage', 'batiment'],
      titles: [
        'Rénover avec les habitants, pas contre eux',
        '{qte} logements à rénover, des locataires inquiets',
        'Après les travaux, les factures n’ont pas baissé',
      ],
      what: [
        'Nous rénovons {qte} logements et les habitants découvrent le chantier par une affiche : faisons mieux.',
        'Nous cherchons une association pour associer les habitants, avant, pendant et après les travaux.',
      ],
      more: [
        'L’usage compte autant que l’isolant : thermostats et fenêtres en témoignent.',
        'Un logement témoin peut être ouvert.',
        'Nous voulons un suivi des consommations pendant deux hivers.',
      ],
      quantity: [20, 180, 10],
    },
    {
      by: ['energie', 'centre_social', 'mediation'],
      titles: [
        'Accompagner les habitants d’un chantier de rénovation',
        'Expliquer, écouter, régler : notre présence',
        'Deux hivers aux côtés des habitants',
      ],
      what: [
        'Nous accompagnons les habitants pendant les rénovations : rencontres, visites, réglages.',
        'Nos conseillers passent chez chacun après les travaux et apprennent à s’en servir.',
      ],
      more: [
        'Les réclamations sont divisées par deux.',
        'Nous remontons les défauts à l’entreprise, sans polémique.',
        'Un livret illustré est conçu avec les locataires.',
      ],
    },
  ),
];
