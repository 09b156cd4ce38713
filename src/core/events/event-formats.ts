import type { EventKind } from '../taxonomy/event-kinds.js';

/** `meetings`: rounds and tables of two. `topics`: tables of many around subjects. `audience`: people listen. */
export type EventShape = 'meetings' | 'topics' | 'audience';

export interface EventFormat {
  shape: EventShape;
  rounds: number;
  roundMinutes: number;
  pauseMinutes: number;
  breakAfterRound: number | null;
  breakMinutes: number;
  tables: number;
  /** How long an event without rounds lasts. */
  minutes: number | null;
  associationPlaces: number | null;
  companyPlaces: number | null;
}

const meetings = (given: Partial<EventFormat> = {}): EventFormat => ({
  shape: 'meetings',
  rounds: 10,
  roundMinutes: 7,
  pauseMinutes: 3,
  breakAfterRound: 5,
  breakMinutes: 10,
  tables: 10,
  minutes: null,
  associationPlaces: 12,
  companyPlaces: 10,
  ...given,
});
const topics = (given: Partial<EventFormat> = {}): EventFormat => ({
  ...meetings({ shape: 'topics', rounds: 2, roundMinutes: 45, pauseMinutes: 10, tables: 5 }),
  breakAfterRound: null,
  breakMinutes: 0,
  associationPlaces: 25,
  companyPlaces: 15,
  ...given,
});
const audience = (minutes: number): EventFormat => ({
  ...meetings({ shape: 'audience', rounds: 0, roundMinutes: 0, pauseMinutes: 0, tables: 0 }),
  breakAfterRound: null,
  breakMinutes: 0,
  minutes,
  associationPlaces: null,
  companyPlaces: null,
});

/** What each format usually looks like; a Labo changes what it likes. */
const FORMATS: Record<EventKind, EventFormat> = {
  speed_dating: meetings(),
  speed_meeting: meetings({ rounds: 8, roundMinutes: 5, pauseMinutes: 2, breakAfterRound: 4 }),
  rdv_business: meetings({ rounds: 6, roundMinutes: 15, pauseMinutes: 5, breakAfterRound: 3 }),
  forum_ouvert: topics({ rounds: 3, tables: 6 }),
  groupe_travail: topics({ rounds: 1, roundMinutes: 90, tables: 3, associationPlaces: 15 }),
  atelier_codeveloppement: topics({
    rounds: 1,
    roundMinutes: 120,
    tables: 1,
    associationPlaces: 6,
    companyPlaces: 2,
  }),
  conference_sensibilisation: audience(120),
  table_ronde: audience(120),
  theatre_forum: audience(150),
  diagnostic_territorial: audience(180),
  webinaire: audience(60),
  visite_apprenante: audience(180),
  formation: audience(240),
  rencontre_reseau: audience(120),
};

/** The usual shape of a kind of event; of people listening for a kind that is not in the list. */
export const formatOf = (kind: string): EventFormat => FORMATS[kind as EventKind] ?? audience(120);

export const shapeOf = (kind: string): EventShape => formatOf(kind).shape;
