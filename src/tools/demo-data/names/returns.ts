import type { ThemeCode } from '../types.js';

/** What each side gives in return, as a noun phrase: it stands alone in its column and follows « En retour, nous vous proposons ». */
export const returnsFromAssociation: readonly string[] = [
  'une visite de nos locaux pour vos équipes, suivie d’un échange avec les personnes accompagnées',
  'une demi-journée de bénévolat en équipe, préparée de bout en bout',
  'un bilan chiffré et illustré, que vous pourrez reprendre dans vos documents',
  'un témoignage devant vos salariés',
  'une place dans notre comité d’orientation',
  'notre connaissance du quartier et de ses acteurs',
  'une sensibilisation de deux heures pour vos encadrants',
  'la mise à disposition de notre salle deux fois par an pour vos réunions',
  'une invitation de vos salariés et de leurs familles à notre fête annuelle',
  'un article dans notre lettre, lue par {#300-1200/100} adhérents et partenaires',
  'un retour d’expérience écrit que vous pourrez partager avec votre réseau',
  'un point trimestriel franc sur ce qui marche et ce qui ne marche pas',
  'des journées de découverte pour vos salariés proches de la retraite',
];

export const returnsFromCompany: readonly string[] = [
  'une rémunération de chaque intervention au tarif que vous fixez',
  'un engagement d’au moins {deux|trois} ans',
  'la visite de notre site par vos publics et des stages d’observation',
  'le prêt de notre salle de réunion pour vos assemblées',
  'un relais de vos actions dans notre journal interne et auprès de nos clients',
  'du temps de nos équipes : jusqu’à {#5-20/5} journées par an',
  'un don complémentaire à la fin de la première année, si l’essai est concluant',
  'un interlocuteur unique, joignable, et un paiement à trente jours',
  'un témoignage que vous pourrez utiliser auprès d’autres entreprises',
  'une mise en relation avec nos fournisseurs et nos clients',
  'l’accès de vos équipes à nos formations internes',
  'un bilan partagé au bout de six mois',
];

/** What a giving company hopes for: it brings the gift itself, so nothing is owed. */
export const hopesOfGiver: readonly string[] = [
  'des nouvelles de ce que l’aide a permis, une fois par an',
  'une visite de vos locaux avec quelques collègues',
  'un reçu fiscal, si votre association y est habilitée',
  'le droit de raconter l’action dans notre journal interne',
  'une rencontre avec les personnes concernées, si elles le souhaitent',
  'un mot aux salariés qui s’engagent',
  'un bilan d’une page à la fin de l’action',
];

/** Returns that only make sense for one theme of the association’s. */
export const themedReturns: Partial<Record<ThemeCode, readonly string[]>> = {
  emploi: [
    'des candidatures de personnes motivées, que nous connaissons bien',
    'un appui au tutorat lors de vos recrutements',
  ],
  environnement: [
    'une balade naturaliste commentée pour vos équipes',
    'un atelier de fabrication de nichoirs ou de meubles en palettes',
  ],
  handicap: [
    'un atelier sur les handicaps invisibles pour vos équipes',
    'un regard d’usagers sur l’accessibilité de votre accueil',
  ],
  mobilite: [
    'une révision des vélos de vos salariés',
    'un diagnostic des trajets domicile-travail de vos équipes',
  ],
  numerique: [
    'un test de votre site par des débutants',
    'un certificat d’effacement pour chaque disque remis',
  ],
  culture_sport: [
    'une représentation ou une initiation dans vos murs',
    '{#10-30/5} invitations par saison pour vos salariés',
  ],
  education: [
    'des rencontres avec des jeunes curieux de vos métiers',
    'une exposition des travaux des enfants dans votre hall',
  ],
  sante: ['une matinée de prévention pour vos salariés'],
  grand_age: ['une réunion d’information pour vos salariés aidants'],
  transition_energetique: ['un atelier sur les économies d’énergie à la maison pour vos salariés'],
  lien_social: ['un repas partagé avec les habitants et vos équipes'],
  logement: ['une solution d’accueil pour vos apprentis et nouveaux salariés'],
  exclusion_precarite: ['une matinée de distribution ou de tri en équipe'],
  pouvoir_achat: ['une permanence d’information confidentielle pour vos salariés'],
  securite: ['une initiation aux gestes qui sauvent pour dix salariés'],
  developpement_economique: ['une mise en relation avec les porteurs de projets que nous suivons'],
};
