/** What the server sends and receives. */

export type PartnershipType =
  | 'mecenat'
  | 'pratiques_responsables'
  | 'cooperation_economique'
  | 'innovation_societale';
export type Side = 'need' | 'offer';
export type JobState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled';

export interface Coded {
  code: string;
  label: string;
}
export interface LaboRef {
  id: string;
  name: string;
  slug: string;
}
export interface MembershipOrganisation {
  id: string;
  name: string;
  kind: string;
  communeName: string;
  labo: LaboRef;
}
export interface Me {
  id: string;
  firstName: string;
  lastName: string;
  email: string;
  csrfToken: string;
  administrator: boolean;
  memberships: { organisation: MembershipOrganisation; role: string }[];
  staffOf: { labo: LaboRef; role: 'animator' | 'head' }[];
}

export interface Demo {
  enabled: boolean;
  signIns: {
    role: 'association' | 'company' | 'animator' | 'administrator';
    label: string;
    email: string;
    password: string;
  }[];
  mailbox: boolean;
}

export interface OrganisationSummary {
  id: string;
  name: string;
  usualName: string | null;
  kind: string;
  kindLabel: string;
  sizeLabel: string | null;
  commune: { code: string; name: string; departement: string };
  verification: 'to_check' | 'verified' | 'refused';
  listings: number;
}
export interface Organisation {
  id: string;
  name: string;
  usualName: string | null;
  kind: string;
  kindLabel: string;
  sizeLabel: string | null;
  commune: { code: string; name: string; departement: string };
  perimeter: string | null;
  themes: Coded[];
  presentation: string | null;
  website: string | null;
  referent: { name: string; function: string | null } | null;
  contacts?: { email: string | null; phone: string | null };
  verification: 'to_check' | 'verified' | 'refused';
}
export interface OrganisationRef {
  id: string;
  name: string;
  kindLabel: string;
  sizeLabel: string | null;
}

export type ListingStatus = 'draft' | 'published' | 'paused' | 'fulfilled' | 'withdrawn' | 'expired';
export interface Amount {
  min: number | null;
  max: number | null;
}
export interface Listing {
  id: string;
  side: Side;
  status: ListingStatus;
  title: string;
  description: string;
  partnershipTypes: PartnershipType[];
  themes: Coded[];
  modalities: Coded[];
  commune: { code: string; name: string } | null;
  perimeterLabel: string | null;
  amount: Amount | null;
  quantity: string | null;
  startsOn: string | null;
  deadline: string | null;
  reciprocity: string | null;
  suggestionCount: number;
  organisation: OrganisationRef;
}

export type Answer = 'interested' | 'later' | 'declined';
export type DeclineReason =
  | 'too_far'
  | 'wrong_moment'
  | 'not_our_subject'
  | 'already_known'
  | 'no_capacity'
  | 'other';
export interface Reason {
  criterion: string;
  kind: 'fact' | 'open';
  text: string;
}
export interface ScorePart {
  criterion: string;
  label: string;
  value: number;
  weight: number;
  reason: string;
}
export interface Contacts {
  name: string;
  function: string | null;
  email: string | null;
  phone: string | null;
}
export interface SuggestionCard {
  id: string;
  score: number;
  partnershipType: PartnershipType;
  unlikely: boolean;
  mine: { id: string; title: string; side: Side };
  theirs: {
    id: string;
    title: string;
    excerpt: string;
    side: Side;
    organisation: OrganisationRef;
    commune: string;
    distanceKm: number | null;
    amount: Amount | null;
    deadline: string | null;
  };
  summary: string;
  reasons: Reason[];
  parts: ScorePart[];
  answer: Answer | null;
  theirAnswer: boolean;
  introduced: boolean;
  contacts: Contacts | null;
}
export type SuggestionState = 'open' | Answer;
export interface SuggestionPage {
  items: SuggestionCard[];
  total: number;
  counts: Record<SuggestionState, number>;
}
export interface AnswerInput {
  organisationId: string;
  answer: Answer;
  reason?: DeclineReason;
  comment?: string;
}

export interface AgendaMeeting {
  round: number;
  startsAt: string;
  endsAt: string;
  table: number;
  with: { id: string; name: string; kindLabel: string };
  partnershipType: PartnershipType;
  why: string;
}
export interface AgendaEvent {
  id: string;
  name: string;
  kindLabel: string;
  startsAt: string;
  endsAt: string;
  place: string | null;
  communeName: string | null;
  meetings: AgendaMeeting[];
}
export interface Agenda {
  events: AgendaEvent[];
}

export interface LaboFigures {
  organisations: number;
  needs: number;
  offers: number;
  suggestions: number;
}
export interface Labo extends LaboRef {
  houseRules: string[];
  figures: LaboFigures;
}
export interface LaboSummary extends LaboRef {
  figures: LaboFigures;
}
export type TaskKind = 'introduce' | 'call' | 'verify' | 'no_suggestion' | 'event';
export interface TodayTask {
  id: string;
  kind: TaskKind;
  title: string;
  subtitle: string | null;
  reason: string;
  phone: string | null;
  person: string | null;
  link: { type: string; id: string } | null;
  minutes: number;
}
export interface Today {
  date: string;
  minutes: number;
  tasks: TodayTask[];
  event: {
    id: string;
    name: string;
    daysLeft: number;
    registered: number;
    places: number;
    note: string | null;
  } | null;
  month: { label: string; value: number | string; delta: number | null }[];
}

export interface ScoringRun {
  id: string;
  state: JobState;
  progress: number;
  startedAt: string | null;
  finishedAt: string | null;
  needs: number;
  offers: number;
  suggestions: number;
  fairness: { servedShare: number; shareWithThree: number; giniExposure: number } | null;
  engineVersion: string | null;
  error: string | null;
}
export interface LaboSuggestion {
  id: string;
  score: number;
  partnershipType: PartnershipType;
  need: { id: string; title: string; organisation: { id: string; name: string } };
  offer: { id: string; title: string; organisation: { id: string; name: string } };
  distanceKm: number | null;
  needAnswer: Answer | null;
  offerAnswer: Answer | null;
  summary: string;
}
export interface Page<T> {
  items: T[];
  total: number;
  page?: number;
  pageSize?: number;
}

export type ScheduleState = 'none' | 'draft' | 'published';
export interface EventSummary {
  id: string;
  name: string;
  kindLabel: string;
  status: string;
  startsAt: string;
  endsAt: string;
  communeName: string | null;
  companies: number;
  associations: number;
  rounds: number;
  tables: number;
  scheduleState: ScheduleState;
}
export interface Seat {
  id: string;
  name: string;
  kindLabel: string;
}
export interface ScheduledMeeting {
  id: string;
  round: number;
  table: number;
  a: Seat;
  b: Seat;
  partnershipType: PartnershipType;
  score: number;
  why: string;
}
export interface ScheduleProblem {
  round: number | null;
  table: number | null;
  message: string;
  severity: string;
}
export interface Schedule {
  id: string;
  state: 'draft' | 'published';
  publishedAt: string | null;
  figures: {
    wishesMetShare: number;
    boundText: string;
    fewestMeetings: number;
    gaps: number;
    gapsPerParticipant: number;
    tableMoves: number;
    broken: number;
  };
  meetings: ScheduledMeeting[];
  problems: ScheduleProblem[];
  unplaced: { a: Seat; b: Seat; score: number; possibleRounds: number[] }[];
}
export interface EventDetail extends EventSummary {
  houseRules: string[];
  roundTimes: { round: number; startsAt: string; endsAt: string }[];
  registrations: { organisation: Seat; side: 'association' | 'company' }[];
  schedule: Schedule | null;
  job: { state: JobState; progress: number } | null;
}

export interface DigestRun {
  id: string;
  state: JobState;
  prepared: number;
  sent: number;
  people: number;
  startedAt: string | null;
  finishedAt: string | null;
}

export interface MessageSummary {
  id: string;
  to: string;
  from: string;
  subject: string;
  receivedAt: string;
  preview: string;
}
export interface Message extends Omit<MessageSummary, 'preview'> {
  html: string | null;
  text: string | null;
  headers: { name: string; value: string }[];
}

export interface ProblemDetails {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance?: string;
  errors?: { field: string; message: string }[];
}
