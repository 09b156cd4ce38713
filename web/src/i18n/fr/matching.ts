import { formatNumber } from '../format.js';
import { counted, plural } from '../plural.js';
import { dictionary } from '../typography.js';

export const matching = dictionary({
  title: 'Suggestions',
  heading: (count: number) =>
    count === 0 ? 'Aucune piste à regarder' : `${counted(count, 'piste', 'pistes')} pour vous`,
  headingByState: {
    interested: (count: number) => `${counted(count, 'piste vous intéresse', 'pistes vous intéressent')}`,
    later: (count: number) => `${counted(count, 'piste gardée', 'pistes gardées')} pour plus tard`,
    declined: (count: number) => `${counted(count, 'piste écartée', 'pistes écartées')}`,
  },
  leadOne: (title: string) => `pour « ${title} »`,
  leadAll: (organisation: string) => `pour toutes les annonces de ${organisation}`,
  listingFilter: 'Annonce concernée',
  allListings: 'Toutes nos annonces',
  states: 'Vos réponses',
  state: { open: 'À regarder', interested: 'Intéressé', later: 'Plus tard', declined: 'Écartées' },
  why: 'Pourquoi cette piste',
  fact: 'Point commun :',
  open: 'À voir ensemble :',
  unlikely: 'Rencontre improbable',
  theyAgreed: 'Ils sont intéressés et attendent votre réponse.',
  forYours: (side: 'need' | 'offer', title: string) =>
    side === 'need' ? `pour votre besoin « ${title} »` : `pour votre offre « ${title} »`,
  until: (day: string) => `jusqu’au ${day}`,
  interested: 'Ça m’intéresse',
  later: 'Plus tard',
  decline: 'Pas pour nous…',
  answerLabel: (title: string) => `Votre réponse à « ${title} »`,
  undo: 'Annuler',
  change: 'Changer d’avis',
  confirmPressed: 'Vous venez du message. Confirmez votre réponse ci-dessous : un seul clic suffit.',
  saved: {
    interested: 'Enregistré : cette piste vous intéresse.',
    later: 'Enregistré : gardée pour plus tard.',
    declined: 'Enregistré : cette piste est écartée.',
  },
  undone: 'Votre réponse est annulée.',
  answered: {
    interested: (name: string) =>
      `Cette piste vous intéresse. ${name} le saura ; vous serez mis en relation si l’intérêt est partagé.`,
    later: 'Vous la gardez pour plus tard. Elle reste sous « Plus tard ».',
    declined: 'Vous avez écarté cette piste. Elle ne reviendra pas.',
  },
  declineTitle: 'Pas pour nous',
  declineIntro: 'Votre raison améliore les prochaines pistes. L’autre organisation ne la voit pas.',
  declineReason: 'Pourquoi ?',
  declineReasons: {
    too_far: 'Trop loin',
    wrong_moment: 'Pas le bon moment',
    not_our_subject: 'Ce n’est pas notre sujet',
    already_known: 'Nous nous connaissons déjà',
    no_capacity: 'Nous n’avons plus la capacité',
    other: 'Autre raison',
  },
  declineComment: 'Un mot de plus (facultatif)',
  declineConfirm: 'Écarter cette piste',
  showScore: 'Voir le détail du score',
  hideScore: 'Masquer le détail du score',
  scoreTitle: 'Détail du score',
  scoreTotal: (points: number) =>
    `${points} sur 100. Le score rassemble ces critères ; il classe les pistes, il ne décide de rien.`,
  points: (value: number) => `${Math.round(value * 100)} sur 100`,
  weight: (weight: number) => `Compte pour ${Math.round(weight * 100)} %.`,
  introductionTitle: 'Mise en relation',
  introductionText: (name: string) =>
    `Vous avez dit oui tous les deux. Vous pouvez écrire ou téléphoner à ${name}.`,
  introductionWaits: (name: string) =>
    `Vous avez dit oui tous les deux. Votre Labo vous présente à ${name} dans les prochains jours.`,
  emptyTitle: {
    open: 'Vous avez tout regardé',
    interested: 'Aucune piste retenue pour l’instant',
    later: 'Rien de côté',
    declined: 'Aucune piste écartée',
  },
  emptyText: {
    open: 'Les prochaines pistes arrivent par courrier électronique, et ici.',
    interested: 'Les pistes auxquelles vous répondez « Ça m’intéresse » se retrouvent ici.',
    later: 'Les pistes que vous gardez pour plus tard se retrouvent ici.',
    declined: 'Les pistes que vous écartez restent visibles ici, sans revenir dans la liste.',
  },
  noTrailTitle: 'Aucune piste pour cette annonce',
  noTrailText: 'Un territoire plus large ou un thème de plus en font souvent apparaître.',
  oneTitle: 'Une piste pour vous',
  back: 'Toutes les pistes',
  readWhole: 'Lire leur annonce',
  seeOrganisation: 'Voir leur fiche',
  waitingTitle: 'Ce qui vous attend',
  waitingOpen: (count: number) => counted(count, 'piste à regarder', 'pistes à regarder'),
  waitingOpenText: (name: string) => `La première : ${name}`,
  waitingAnswers: (count: number) => counted(count, 'réponse attendue', 'réponses attendues'),
  waitingAnswersText: (names: string) => `De votre part, par ${names}`,
  waitingInterested: (count: number) => counted(count, 'intérêt exprimé', 'intérêts exprimés'),
  waitingInterestedText: 'En attente de la réponse de l’autre organisation',
  nothing: 'Rien ne vous attend. Nous vous écrivons dès qu’une piste apparaît.',
  see: 'Regarder',
});

export const laboMatching = dictionary({
  lead: (count: number) => `${counted(count, 'piste', 'pistes')} sur le territoire du Labo`,
  search: 'Chercher une annonce ou une organisation',
  typeFilter: 'Type de partenariat',
  allTypes: 'Tous les types',
  need: 'Besoin',
  offer: 'Offre',
  toldTo: (name: string, summary: string) => `Ce que lit ${name} : « ${summary} »`,
  noAnswer: 'pas encore de réponse',
  answers: { interested: 'intéressé', later: 'plus tard', declined: 'pas pour nous' },
  distance: (km: number) => (km < 1 ? 'même commune' : `${formatNumber(Math.round(km))} km`),
  score: (score: number) => `Score ${Math.round(score * 100)} sur 100`,
  open: 'Voir la piste',
  emptyTitle: 'Aucune piste ne correspond',
  emptyText: 'Essayez un autre mot, ou tous les types.',
  noneTitle: 'Aucune piste calculée',
  noneText: 'Lancez le calcul : il compare chaque besoin publié avec chaque offre publiée.',
  runTitle: 'Calcul des pistes',
  runNever: 'Aucun calcul n’a encore eu lieu.',
  run: 'Recalculer les pistes',
  runFirst: 'Calculer les pistes',
  runQueued: 'Le calcul attend son tour.',
  runRunning: (percent: number) => `Calcul en cours : ${percent} %.`,
  runStarted: 'Le calcul est lancé. Vous pouvez continuer votre travail.',
  stop: 'Arrêter le calcul',
  stopped: 'Le calcul est arrêté. Les pistes restent comme elles étaient.',
  tooLate: 'Le calcul venait de finir.',
  runProgress: 'Avancement du calcul',
  runDone: (moment: string) => `Dernier calcul le ${moment}.`,
  runDuration: (seconds: number) =>
    `Durée : ${seconds < 1 ? 'moins d’une seconde' : counted(Math.round(seconds), 'seconde', 'secondes')}.`,
  runFailed: 'Le dernier calcul s’est arrêté avant la fin. Les pistes précédentes restent en place.',
  runCancelled: 'Le dernier calcul a été interrompu. Les pistes précédentes restent en place.',
  runFinishedToast: (count: number) => `Calcul terminé : ${counted(count, 'piste', 'pistes')}.`,
  runSums: (needs: number, offers: number, suggestions: number) =>
    `${counted(needs, 'besoin', 'besoins')} et ${counted(offers, 'offre', 'offres')} comparés, ${counted(suggestions, 'piste proposée', 'pistes proposées')}.`,
  fairnessTitle: 'Équité',
  served: (share: string) => `${share} des annonces qui ont un partenaire possible ont au moins une piste.`,
  withThree: (share: string) => `${share} en ont au moins trois.`,
  gini: (value: number) => {
    const word =
      value < 0.25
        ? 'bien partagées'
        : value < 0.45
          ? 'assez bien partagées'
          : 'concentrées sur quelques annonces';
    return `Les pistes sont ${word} (indice de Gini ${value.toLocaleString('fr-FR', { maximumFractionDigits: 2 })} ; 0 veut dire la même chose pour tous).`;
  },
  alone: (needs: number, offers: number) => {
    if (needs === 0 && offers === 0) return 'Chaque annonce a au moins un partenaire possible.';
    return `${counted(needs, 'besoin', 'besoins')} et ${counted(offers, 'offre', 'offres')} n’ont aucun partenaire possible pour l’instant.`;
  },
  needSide: (name: string) => `vu par ${name}`,
  laboView: 'Vous voyez cette piste comme la voit l’organisation. Seule l’organisation peut répondre.',
  oneTitle: 'Une piste du Labo',
  closedTitle: 'Cette piste ne s’ouvre pas avec ce compte',
  closedText: (email: string) =>
    `Une piste se lit dans les deux organisations qu’elle rapproche, et dans leur Labo. Vous êtes ici avec ${email}, ou la piste n’existe plus.`,
  closedAdministrator:
    'L’administration de l’installation ne donne pas accès aux pistes : demandez au Labo, ou ouvrez le message avec le compte à qui il est écrit.',
  closedBack: 'Revenir à mon accueil',
  chooseSide: 'Cette piste s’ouvre depuis l’une des deux organisations.',
  answersOf: (count: number) => plural(count, 'réponse', 'réponses'),
});
