import { french } from '../../core/kernel/french-typography.js';
import { capitalised, counted } from '../../platform/mail/templates/french.js';
import { frenchDate, frenchTime } from '../../platform/mail/templates/french-time.js';
import type { AgendaChanges, MeetingChange } from './agenda-changes.js';
import type { AgendaEvent, AgendaMeeting } from './event.dto.js';

/** One organisation's programme at an event, to one person who represents it. */
export interface ProgrammeMail {
  laboName: string;
  recipient: { firstName: string };
  organisationName: string;
  agenda: AgendaEvent;
  /** This replaces a programme published before. */
  changed: boolean;
  /** Its meetings in that programme, to say what changed and how. */
  before?: AgendaMeeting[];
  houseRules: string[];
  agendaUrl: string;
  /** IANA name of the place's time zone; Europe/Paris when it does not say. */
  timeZone?: string;
}

export const RULES = 'Les règles de la maison';
export const REMOVED = 'N’a plus lieu';
export const AGENDA = 'Ouvrir mon agenda';
export const PHONE = 'Le jour venu, l’agenda sur votre téléphone dit toujours le dernier programme.';

const quoted = (name: string) => french(`« ${name} »`);

export const programmeSubject = ({ changed, agenda }: ProgrammeMail): string =>
  changed
    ? `Votre programme change pour ${quoted(agenda.name)}`
    : `Votre programme pour ${quoted(agenda.name)}`;

export const greeting = ({ recipient: { firstName } }: ProgrammeMail): string =>
  firstName ? `Bonjour ${firstName},` : 'Bonjour,';

const meetings = (count: number) => counted(count, 'rendez-vous', 'rendez-vous', 'masculine');

export function introduction(programme: ProgrammeMail, changes: AgendaChanges | null): string {
  const { agenda, organisationName, changed } = programme;
  const count = agenda.meetings.length;
  const told =
    count === 0
      ? `${organisationName} n’a pas de rendez-vous dans ce programme.`
      : `${meetings(count)} ${count === 1 ? 'attend' : 'attendent'} ${organisationName}.`;
  if (!changed) return told;
  const news = changes ? changesInWords(changes) : 'ce programme remplace le précédent.';
  return `${news} ${count === 0 ? told : `Désormais, ${told}`}`;
}

/** « deux rendez-vous changent d’heure ou de table, un rendez-vous n’a plus lieu. » */
export function changesInWords({ byMeeting, removed }: AgendaChanges): string {
  const kinds = [...byMeeting.values()];
  const moved = kinds.filter((change) => change !== 'added').length;
  const added = kinds.length - moved;
  const parts = [
    moved > 0 && `${meetings(moved)} ${moved === 1 ? 'change' : 'changent'} d’heure ou de table`,
    added > 0 && `${meetings(added)} ${added === 1 ? 's’ajoute' : 's’ajoutent'}`,
    removed.length > 0 &&
      `${meetings(removed.length)} ${removed.length === 1 ? 'n’a plus' : 'n’ont plus'} lieu`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? `${parts.join(', ')}.` : 'vos rendez-vous restent les mêmes.';
}

export const timeOf = (iso: string, { timeZone = 'Europe/Paris' }: ProgrammeMail): string =>
  frenchTime(new Date(iso), timeZone);

/** « Mardi 24 novembre 2026, de 14 h 30 à 16 h 05 ». */
export function dateOf(programme: ProgrammeMail): string {
  const { startsAt, endsAt } = programme.agenda;
  const date = frenchDate(new Date(startsAt), programme.timeZone ?? 'Europe/Paris');
  return `${capitalised(date)}, de ${timeOf(startsAt, programme)} à ${timeOf(endsAt, programme)}`;
}

export const placeOf = ({ agenda: { place, communeName } }: ProgrammeMail): string =>
  communeName && !place.includes(communeName) ? `${place}, ${communeName}` : place;

export const tableOf = ({ table }: AgendaMeeting): string => `Table\u00A0${table}`;

export const endOf = ({ endsAt }: AgendaMeeting, programme: ProgrammeMail): string =>
  `fin à ${timeOf(endsAt, programme)}`;

/** What is new about a meeting. */
export function changeInWords(change: MeetingChange, programme: ProgrammeMail): string {
  if (change === 'added') return 'Nouveau rendez-vous';
  const { startsAt, table } = change.movedFrom;
  return french(`Changé : c’était à ${timeOf(startsAt, programme)}, table\u00A0${table}`);
}

/** « 14 h 52, table 7 : Brasserie du Kochersberg ». */
export const removedInWords = (meeting: AgendaMeeting, programme: ProgrammeMail): string =>
  french(`${timeOf(meeting.startsAt, programme)}, table\u00A0${meeting.table} : ${meeting.with.name}`);

export const whyYou = ({ organisationName }: ProgrammeMail): string =>
  `Vous recevez ce message parce que ${organisationName} participe à cette rencontre.`;
