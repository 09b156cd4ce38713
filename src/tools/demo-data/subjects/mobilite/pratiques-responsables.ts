import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const mobilitePratiquesResponsables: readonly Subject[] = [
  subject(
    'plan-mobilite',
    'PR',
    ['mobilite', 'environnement'],
    ['expertise', 'achats'],
    'salariés',
    {
      by: ['industry', 'large', 'office', 'clinique', 'third'],
      titles: [
        'Moins de voitures sur notre parking',
        '{qte} salariés, {qte} voitures : peut mieux faire',
        'Venir à vélo quand l’usine est au bout d’une départementale',
      ],
      what: [
        'Nos {qte} salariés viennent presque tous seuls en voiture ; nous voulons leur offrir un autre choix.',
        'Nous préparons notre plan de mobilité et cherchons une association qui connaît le terrain, pas un questionnaire de plus.',
      ],
      more: [
        'Un diagnostic des trajets, puis un essai de covoiturage et de vélos prêtés, nous conviendrait.',
        'Nous pouvons financer une piste jusqu’à la grille, avec la commune.',
        'Les horaires en équipes compliquent tout : il faut en tenir compte.',
      ],
      quantity: [40, 320, 20],
    },
    {
      by: ['velo', 'mobilite'],
      titles: [
        'Diagnostic mobilité et vélos à l’essai',
        'Faire pédaler vos salariés, en douceur',
        'Remise en selle, ateliers, trajets : notre offre',
      ],
      what: [
        'Nous aidons les employeurs à réduire la voiture seule : diagnostic, essais, remise en selle.',
        'Nous venons dans vos murs réparer les vélos, tracer les itinéraires et accompagner les premiers trajets.',
      ],
      more: [
        '{Dix|Quinze} vélos électriques sont prêtés pendant un mois.',
        'Au bout d’un an, un salarié sur {six|huit} continue.',
        'Chaque trajet est testé par l’un de nous, sous la pluie aussi.',
      ],
    },
  ),
  subject(
    'entretien-flotte',
    'PR CE',
    ['mobilite', 'emploi'],
    ['achats', 'expertise'],
    'salariés en insertion',
    {
      by: ['third', 'clinique', 'banque', 'hotel', 'immobilier', 'energeticien'],
      titles: [
        'Faire entretenir nos {qte} vélos de service',
        'Une flotte de vélos, mais personne pour les régler',
        'Acheter reconditionné pour nos déplacements',
      ],
      what: [
        'Nous avons {qte} vélos de service et cherchons un atelier associatif pour les entretenir.',
        'Nos agents se déplacent à vélo ; nous voulons des vélos reconditionnés ici plutôt qu’importés.',
      ],
      more: [
        'Deux passages par {mois|trimestre} sur place suffiraient.',
        'Une formation à la circulation en ville serait appréciée.',
        'Le contrat est annuel, payé au trimestre.',
      ],
      quantity: [6, 50, 2],
    },
    {
      by: ['velo', 'chantier_insertion', 'entreprise_insertion'],
      titles: [
        'Entretien de flottes de vélos sur site',
        'Vos vélos de service réglés par notre atelier',
        'Vélos reconditionnés, contrat compris',
      ],
      what: [
        'Nous entretenons les vélos d’entreprises et de collectivités, sur place, avec notre triporteur-atelier.',
        'Notre atelier reconditionne et entretient jusqu’à {qte} vélos de flotte.',
      ],
      more: [
        'Chaque vélo a sa fiche et son historique.',
        'Une panne signalée le matin est réparée sous deux jours.',
        'Les mécaniciens sont en formation qualifiante.',
      ],
      quantity: [30, 160, 10],
    },
  ),
  subject(
    'covoiturage-solidaire',
    'PR ME',
    ['mobilite', 'lien_social'],
    ['reseau', 'expertise'],
    'demandeurs d’emploi|salariés',
    {
      by: ['agroalimentaire', 'entreposage', 'mecanique', 'clinique', 'hotel'],
      titles: [
        'Nos postes sont à vingt kilomètres du premier bus',
        'Comment faire venir ceux qui n’ont pas le permis ?',
        'Trajets de nuit : trouver des solutions pour {qte} recrues',
      ],
      what: [
        'Nous perdons {qte} candidats par an faute de transport ; aidez-nous à organiser leurs trajets.',
        'Notre site est mal desservi : nous cherchons une association de mobilité pour monter covoiturage et prêt de deux-roues.',
      ],
      more: [
        'Nous pouvons aligner les horaires d’équipes sur ceux du train.',
        'Nos salariés sont prêts à faire un détour, si quelqu’un organise.',
        'Une aide au premier mois est prévue.',
      ],
      quantity: [5, 25, 1],
    },
    {
      by: ['mobilite', 'association_intermediaire'],
      titles: [
        'Faire venir vos recrues : bus, scooter, covoiturage',
        'Conseil en mobilité pour vos nouveaux salariés',
        'Un trajet pour chaque embauche',
      ],
      what: [
        'Nous trouvons un trajet à chacun de vos nouveaux salariés : covoiturage, location à petit prix, aide au permis.',
        'Nos conseillers en mobilité montent avec vous des solutions pour les sites mal desservis.',
      ],
      more: [
        'La réponse est donnée sous trois jours.',
        'Une location de scooter coûte {quatre|cinq} euros par jour.',
        'Nous avons déjà sécurisé {#20-80/5} embauches de cette façon.',
      ],
    },
  ),
  subject(
    'formation-ecoconduite',
    'PR',
    ['mobilite', 'securite'],
    ['expertise', 'competences'],
    'salariés conducteurs',
    {
      by: ['vehicles', 'employer'],
      titles: [
        'Conduire moins, conduire mieux',
        '{qte} salariés sur la route chaque jour',
        'Trop d’accrochages, trop de gazole',
      ],
      what: [
        'Nos {qte} salariés qui conduisent chaque jour ont trop d’accrochages : nous voulons une formation par des gens d’ici.',
        'Nous voulons réduire nos kilomètres et former à une conduite douce, vélo compris.',
      ],
      more: [
        'Certaines tournées pourraient se faire à vélo-cargo ; qui nous aide à essayer ?',
        'Le partage de la route avec les cyclistes est un vrai sujet.',
        'Les séances doivent tenir en deux heures.',
      ],
      quantity: [5, 40, 1],
    },
    {
      by: ['mobilite', 'velo', 'secourisme'],
      titles: [
        'Écoconduite et partage de la route',
        'Une matinée pour changer de conduite',
        'Vos tournées revues à vélo et en douceur',
      ],
      what: [
        'Nous formons vos conducteurs à une conduite sobre et au partage de la route.',
        'Nos formateurs montent en voiture, puis à vélo, avec vos équipes.',
      ],
      more: [
        'Le gazole baisse de {huit|dix} % en moyenne.',
        'Nous étudions quelles tournées passer au vélo-cargo.',
        'Chaque séance finit par un exercice dans un angle mort.',
      ],
    },
  ),
];
