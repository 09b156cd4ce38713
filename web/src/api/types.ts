import type { components } from './schema.js';

/** What the server sends and receives, under the names the screens use. */
type Schemas = components['schemas'];

export type Side = 'need' | 'offer';
export type JobState = ScoringRun['state'];
export type Answer = NonNullable<SuggestionCard['answer']>;
export type SuggestionState = 'open' | Answer;
export type DeclineReason = NonNullable<AnswerInput['reason']>;
export type ListingStatus = Listing['status'];
export type TaskKind = TodayTask['kind'];
export type ScheduleState = EventSummary['scheduleState'];

export type Me = Schemas['Me'];
export type LaboRef = Schemas['LaboName'];
export type MembershipOrganisation = Schemas['MyOrganisation'];
export type Preferences = Schemas['Preferences'];
export type Demo = Schemas['DemoView'];

export type OrganisationSummary = Schemas['OrganisationRow'];
export type Organisation = Schemas['OrganisationProfile'];
export type Listing = Schemas['ListingView'];

export type SuggestionCard = Schemas['SuggestionCard'];
export type SuggestionPage = Schemas['SuggestionPage'];
export type AnswerInput = Schemas['AnswerSuggestion'];
export type LaboSuggestion = Schemas['LaboSuggestion'];
export type ScoringRun = Schemas['ScoringRunView'];

export type Agenda = Schemas['Agenda'];
export type AgendaEvent = Schemas['AgendaEvent'];
export type AgendaMeeting = Schemas['AgendaMeeting'];
export type EventSummary = Schemas['EventRow'];
export type EventDetail = Schemas['EventDetail'];
export type Schedule = Schemas['ScheduleView'];
export type ScheduledMeeting = Schemas['MeetingView'];
export type ScheduleProblem = Schemas['ScheduleProblemView'];
export type Seat = Schemas['Participant'];

export type Labo = Schemas['LaboView'];
export type Today = Schemas['Today'];
export type TodayTask = Schemas['TodayTask'];
export type DigestRun = Schemas['DigestRunView'];

export type ProblemDetails = Schemas['Problem'];

export type Message = Schemas['MessageDetail'];
export type MessageSummary = Schemas['MessageRow'];
