import { capitalise } from '../format.js';
import { counted, plural } from '../plural.js';
import { dictionary } from '../typography.js';

const meetings = (count: number) => counted(count, 'rendez-vous', 'rendez-vous');

export const agenda = dictionary({
  title: 'Rencontres',
  lead: 'Les événements où vous êtes attendu, et vos rendez-vous.',
  emptyTitle: 'Aucun événement prévu',
  emptyText: 'Votre Labo vous prévient dès qu’une rencontre s’organise près de chez vous.',
  noMeetings: 'Votre agenda n’est pas encore publié. Votre Labo vous prévient dès qu’il l’est.',
  meetings,
  table: 'Table',
  tableNumber: (table: number) => `Table ${table}`,
  round: (round: number) => `Tour ${round}`,
  why: 'Pourquoi :',
  past: 'Événements passés',
  nextTitle: (day: string, hour: string) => `${day}, ${hour}`,
  nextText: (name: string, count: number) => (count === 0 ? name : `${name} · ${meetings(count)}`),
  print: 'Imprimer mon agenda',
});

export const events = dictionary({
  title: 'Événements',
  back: 'Événements',
  emptyTitle: 'Aucun événement',
  emptyText: 'Les événements du Labo apparaissent ici dès qu’ils sont créés.',
  upcoming: 'À venir',
  past: 'Passés',
  open: 'Ouvrir',
  scheduleState: { none: 'Agenda à calculer', draft: 'Agenda en brouillon', published: 'Agenda publié' },
  sizes: (companies: number, associations: number) =>
    `${counted(companies, 'entreprise', 'entreprises')}, ${counted(associations, 'association', 'associations')}`,
  rounds: (rounds: number, minutes: number | null) =>
    minutes ? `${counted(rounds, 'tour', 'tours')} de ${minutes} min` : counted(rounds, 'tour', 'tours'),
  tables: (tables: number) => counted(tables, 'table', 'tables'),
  state: {
    none: 'Pas encore d’agenda',
    draft: 'Brouillon, personne n’est prévenu',
    published: (day: string) => `Publié le ${day}`,
    publishedPlain: 'Publié',
  },
  print: 'Imprimer',
  recalculate: 'Recalculer',
  calculate: 'Calculer l’agenda',
  publish: (people: number) => `Publier et prévenir ${counted(people, 'organisation', 'organisations')}`,
  publishTitle: 'Publier l’agenda',
  publishWho: (companies: number, associations: number) =>
    `${counted(companies, 'entreprise reçoit', 'entreprises reçoivent')} et ${counted(associations, 'association reçoit', 'associations reçoivent')} leurs rendez-vous par courrier électronique, avec l’heure, la table et la raison de chaque rencontre.`,
  publishRule: 'La règle de la salle leur est rappelée :',
  publishProblems: (count: number) =>
    `${counted(count, 'point reste', 'points restent')} à régler dans l’agenda. Vous pouvez publier quand même.`,
  published: 'L’agenda est publié. Les messages partent.',
  recalculating: 'Le calcul est lancé. L’agenda se met à jour ici.',
  recalculateTitle: 'Recalculer l’agenda',
  recalculateText:
    'Un nouveau brouillon remplace celui-ci. L’agenda déjà publié reste celui des participants tant que vous ne publiez pas.',
  jobQueued: 'Le calcul attend son tour.',
  jobRunning: (percent: number) => `Calcul de l’agenda : ${percent} %.`,
  jobFailed: 'Le calcul s’est arrêté avant la fin. L’agenda affiché est le précédent.',
  jobProgress: 'Avancement du calcul de l’agenda',
  noScheduleTitle: 'L’agenda n’est pas encore calculé',
  noScheduleText:
    'Le calcul place les rendez-vous les plus utiles, sans que personne soit à deux tables à la fois. Personne n’est prévenu tant que vous ne publiez pas.',
  figures: 'L’agenda en chiffres',
  wishes: 'Vœux satisfaits',
  wishesNone: 'aucun vœu',
  fewest: 'Le moins servi',
  fewestValue: meetings,
  fewestWords: (count: number) =>
    count === 0 ? 'au moins un participant sans rendez-vous' : `personne en dessous de ${count}`,
  gaps: 'Temps morts',
  gapsWords: (each: string) => `${each} par participant`,
  moves: 'Changements de table',
  movesWords: (each: string) => `${each} par participant`,
  movesNone: 'chacun garde sa place',
  toFix: 'À régler',
  toFixNone: 'rien',
  toFixNoneWords: 'aucun conflit',
  conflicts: (count: number) => counted(count, 'conflit', 'conflits'),
  where: (round: number | null, table: number | null) =>
    [round && `tour ${round}`, table && `table ${table}`].filter(Boolean).join(', '),
  view: 'Vue',
  views: { tables: 'Par table', organisations: 'Par organisation' },
  gridLabel: 'Agenda, une ligne par table, une colonne par tour',
  organisationGridLabel: 'Agenda, une ligne par organisation, une colonne par tour',
  tableHead: 'Table',
  organisationHead: 'Organisation',
  round: (round: number) => `Tour ${round}`,
  tableShort: (table: number) => `T ${table}`,
  tableLong: (table: number) => `Table ${table}`,
  free: 'libre',
  pause: 'pause',
  chooseRound: 'Tour affiché',
  roundAt: (round: number, clock: string) => `Tour ${round}, ${clock}`,
  meetingCount: meetings,
  sides: { all: 'Tous', association: 'Associations', company: 'Entreprises' },
  sideLabel: 'Participants affichés',
  searchOrganisation: 'Chercher une organisation',
  nobody: 'Aucun participant ne correspond.',
  selectHint: 'Choisissez un rendez-vous dans la grille : sa raison s’affiche ici.',
  selectedTitle: (round: number, table: number) => `Tour ${round}, table ${table}`,
  why: 'Pourquoi cette rencontre',
  whyRead: (name: string) => `Ce que lit ${name} :`,
  score: (score: number) => `Score ${Math.round(score * 100)} sur 100`,
  unplacedTitle: 'Sans place pour l’instant',
  unplacedCount: (count: number) => counted(count, 'rendez-vous souhaité', 'rendez-vous souhaités'),
  possible: (rounds: number[]) =>
    rounds.length === 0
      ? 'aucun tour possible'
      : `${plural(rounds.length, 'tour possible', 'tours possibles')} : ${rounds.join(', ')}`,
  unplacedMore: (count: number) => `et ${count} de plus`,
  showAll: 'Tout afficher',
  problemTitle: (where: string) => (where ? capitalise(where) : 'Agenda entier'),
});
