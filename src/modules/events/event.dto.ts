export class EventRow {
  id: string;
  name: string;
  kindLabel: string;
  startsAt: string;
  endsAt: string;
  place: string;
  communeName: string | null;
  companies: number;
  associations: number;
  rounds: number;
  tables: number;
  scheduleState: 'none' | 'draft' | 'published';
}

export class EventList {
  items: EventRow[];
}

export class RoundTimeView {
  round: number;
  startsAt: string;
  endsAt: string;
}

export class Participant {
  id: string;
  name: string;
  kindLabel: string;
}

export class RegistrationView {
  id: string;
  organisation: Participant;
  side: 'association' | 'company';
  state: 'confirmed' | 'waiting' | 'offered' | 'cancelled';
  arrival: 'expected' | 'present' | 'late' | 'absent';
  walkIn: boolean;
  delegates: string[];
  unavailableRounds: number[];
}

export class ScheduleFiguresView {
  meetings: number;
  /** Share of expressed wishes held, 0 to 1. */
  wishesMetShare: number | null;
  boundText: string;
  fewestMeetings: number;
  gaps: number;
  gapsPerParticipant: number;
  tableMoves: number;
  broken: number;
}

export class MeetingView {
  id: string;
  round: number;
  table: number;
  a: Participant;
  b: Participant;
  partnershipType: string | null;
  score: number;
  /** As each side reads it. */
  whyForAssociation: string | null;
  whyForCompany: string | null;
  locked: boolean;
  /** Added or moved since people were told. */
  changed: boolean;
}

export class ScheduleProblemView {
  round: number | null;
  table: number | null;
  message: string;
  severity: 'broken' | 'warning';
}

/** Two who wish to meet and do not. */
export class UnplacedPair {
  a: Participant;
  b: Participant;
  score: number;
  associationId: string;
  companyId: string;
  /** Rounds in which both are free and a table is. */
  possibleRounds: number[];
}

export class ScheduleView {
  id: string;
  version: number;
  state: 'draft' | 'published';
  publishedAt: string | null;
  figures: ScheduleFiguresView;
  meetings: MeetingView[];
  problems: ScheduleProblemView[];
  unplaced: UnplacedPair[];
  /** How many organisations publishing would tell. */
  toTell: number;
}

export class ScheduleJob {
  state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
  /** 0 to 1. */
  progress: number;
  error: string | null;
}

export class EventDetail extends EventRow {
  shape: 'meetings' | 'topics' | 'audience';
  registrationState: 'open' | 'closed';
  waiting: number;
  houseRules: string[];
  roundTimes: RoundTimeView[];
  registrations: RegistrationView[];
  schedule: ScheduleView | null;
  job: ScheduleJob | null;
}

export class AgendaMeeting {
  round: number;
  startsAt: string;
  endsAt: string;
  table: number;
  with: Participant;
  partnershipType: string | null;
  why: string | null;
}

export class AgendaEvent {
  id: string;
  name: string;
  kindLabel: string;
  startsAt: string;
  endsAt: string;
  place: string;
  communeName: string | null;
  /** Empty until the programme is published. */
  meetings: AgendaMeeting[];
}

export class Agenda {
  events: AgendaEvent[];
}
