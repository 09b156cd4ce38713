import { counted } from '../plural.js';
import { dictionary } from '../typography.js';

/** The day of an event: console, door, repair, wall, report. */
export const day = dictionary({
  title: 'Le jour',
  backToEvent: 'Retour à l’événement',
  board: 'Ouvrir l’écran mural',
  report: 'Bilan',
  clock: 'L’horloge',
  notStarted: 'Pas encore commencé',
  round: (round: number, rounds: number) => `Tour ${round} sur ${rounds}`,
  pause: (round: number) => `Changement de table, tour ${round} ensuite`,
  break: 'Pause',
  stopped: 'À l’arrêt',
  over: 'Terminé',
  start: (round: number) => `Lancer le tour ${round}`,
  press: {
    pause: 'Arrêter',
    resume: 'Reprendre',
    extend: 'Une minute de plus',
    skip: 'Passer',
    finish: 'Terminer l’événement',
  },
  finishTitle: 'Terminer l’événement ?',
  finishText: 'Les téléphones et l’écran mural l’annoncent. Les avis restent ouverts.',
  message: 'Message à tous',
  messageHint: 'Affiché sur l’écran mural et tous les téléphones. Vide, il disparaît.',
  say: 'Afficher',
  said: 'Le message est affiché.',
  repairTitle: 'Réparer l’agenda',
  repairNone: 'Rien à réparer : chacun a son rendez-vous.',
  repairNeeded: (count: number) =>
    `${counted(count, 'rendez-vous à venir ne peut pas', 'rendez-vous à venir ne peuvent pas')} se tenir, ou des personnes inscrites sur place attendent.`,
  repair: 'Proposer une réparation',
  kinds: { must: 'Le moins possible', worth_it: 'Avec les places libérées' },
  kindHints: {
    must: 'Retire ce qui ne peut pas se tenir. Personne d’autre ne change.',
    worth_it: 'Donne aussi un rendez-vous à ceux qui se retrouvent seuls.',
  },
  proposal: (removed: number, added: number, moved: number) =>
    [
      removed > 0 && counted(removed, 'retiré', 'retirés'),
      added > 0 && counted(added, 'ajouté', 'ajoutés'),
      moved > 0 && counted(moved, 'déplacé', 'déplacés'),
    ]
      .filter(Boolean)
      .join(', ') || 'aucun changement',
  concerned: (count: number) => `${counted(count, 'organisation concernée', 'organisations concernées')}`,
  accept: 'Appliquer et prévenir',
  accepted: 'L’agenda est réparé. Les téléphones et l’écran mural le montrent.',
  door: 'L’accueil',
  doorCount: (present: number, all: number) => `${present} sur ${all} sont là`,
  search: 'Chercher une organisation ou une personne',
  code: 'Code lu sur le billet',
  codeHint: 'Une douchette ou l’appareil photo du téléphone écrit ici l’adresse du QR code.',
  arrivals: { expected: 'Attendu', present: 'Présent', late: 'En retard', absent: 'Absent' },
  arrivalActions: { present: 'Présent', late: 'En retard', absent: 'Absent' },
  undo: 'Annuler',
  lateUntil: (round: number) => `jusqu’au tour ${round}`,
  walkInBadge: 'Sur place',
  swap: 'Quelqu’un d’autre vient',
  swapTitle: (name: string) => `Qui vient pour ${name} ?`,
  swapName: 'Prénom et nom',
  swapSave: 'Noter',
  walkIn: 'Inscrire sur place',
  walkInTitle: 'Inscrire quelqu’un sur place',
  walkInName: 'Organisation',
  walkInKind: 'Nature',
  walkInPerson: 'Prénom et nom',
  walkInEmail: 'Adresse e-mail',
  walkInSeeks: 'Cherche ou propose, en quelques mots',
  walkInSave: 'Inscrire et noter présent',
  offline: (count: number) =>
    count === 0
      ? 'Hors ligne. Ce que vous notez part dès le retour du réseau.'
      : `Hors ligne. ${counted(count, 'arrivée notée part', 'arrivées notées partent')} dès le retour du réseau.`,
  nobody: 'Personne ne correspond.',
  all: 'Tous',
});

export const wall = dictionary({
  round: (round: number) => `Tour ${round}`,
  of: (rounds: number) => `sur ${rounds}`,
  left: 'Il reste',
  next: (round: number) => `Tour ${round} dans`,
  begins: 'Début dans',
  stopped: 'À l’arrêt',
  over: 'Merci à tous',
  tables: (round: number) => `Tables du tour ${round}`,
  table: (table: number) => `table ${table}`,
  changes: (round: number) => `Changements au tour ${round}`,
  offline: 'Réseau coupé : l’horloge continue.',
  sound: 'Activer le gong',
  soundOn: 'Gong activé',
  title: 'Écran mural',
});

export const report = dictionary({
  title: 'Bilan',
  lead: (name: string) => name,
  figures: 'En chiffres',
  present: 'Présents',
  presentWords: (associations: number, companies: number) =>
    `${counted(associations, 'association', 'associations')}, ${counted(companies, 'entreprise', 'entreprises')}`,
  held: 'Rendez-vous tenus',
  heldWords: (planned: number) => `sur ${planned} prévus`,
  followUps: 'À suivre',
  followUpsWords: (oneSided: number) => `et ${oneSided} d’un seul côté`,
  wishes: 'Vœux tenus',
  wishesNone: 'aucun vœu',
  wishesWords: 'des vœux exprimés ont eu leur rendez-vous',
  told: 'Avis reçus',
  toldWords: (planned: number) => `rendez-vous sur ${planned} ont au moins un avis`,
  byType: 'Suites par type',
  byTerritory: 'Présents par commune',
  verbatims: 'Ce qu’ils en disent',
  csv: 'Télécharger (tableur)',
  pdf: 'Télécharger (PDF)',
  thanks: 'Remercier les participants',
  thanksTitle: 'Envoyer les remerciements ?',
  thanksText:
    'Chaque personne présente reçoit un message avec ses contacts et les suites. Il ne part qu’une fois.',
  thanked: (count: number) =>
    count === 0
      ? 'Les remerciements étaient déjà partis.'
      : counted(count, 'message part.', 'messages partent.'),
  nothing: 'Rien pour l’instant.',
});
