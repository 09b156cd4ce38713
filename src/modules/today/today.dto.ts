import { IsIn, IsISO8601, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { CALL_RESULTS, type CallResult } from './call-note.entity.js';

export class LaboFigures {
  organisations: number;
  needs: number;
  offers: number;
  suggestions: number;
}

export class LaboView {
  id: string;
  name: string;
  slug: string;
  houseRules: string[];
  figures: LaboFigures;
}

export class LaboList {
  items: LaboView[];
}

export class TaskLink {
  type: 'suggestion' | 'introduction' | 'organisation' | 'listing' | 'event' | 'organisations' | 'moderation';
  id: string;
}

export class LastCall {
  at: string;
  result: 'reached' | 'no_answer' | 'call_back' | 'wrong_number';
  note: string | null;
  by: string;
}

export class TodayTask {
  id: string;
  kind: 'introduce' | 'call' | 'verify' | 'no_suggestion' | 'event';
  title: string;
  subtitle: string | null;
  reason: string;
  phone: string | null;
  person: string | null;
  link: TaskLink;
  /** Whom to call. */
  organisationId: string | null;
  /** The pair it is about; one may answer for the organisation. */
  suggestionId: string | null;
  /** The silent organisation's answer is asked for. */
  mayAnswer: boolean;
  lastCall: LastCall | null;
  /** How long it takes. */
  minutes: number;
}

export class NoteCall {
  @IsUUID()
  organisationId: string;

  /** The task the call was about; it comes back later if it still stands. */
  @IsString()
  @MaxLength(120)
  task: string;

  @IsIn(CALL_RESULTS)
  result: CallResult;

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  note?: string;
}

export class SnoozeTask {
  /** YYYY-MM-DD: the morning it comes back. */
  @IsISO8601({ strict: true }, { message: 'Choisissez un jour.' })
  until: string;
}

export class SnoozedTask {
  task: string;
  /** Null when it is back. */
  until: string | null;
}

export class NextEvent {
  id: string;
  name: string;
  startsAt: string;
  daysLeft: number;
  registered: number;
  scheduleState: 'none' | 'draft' | 'published';
}

export class MonthFigure {
  label: string;
  value: number;
  /** Compared with the thirty days before. */
  delta: number | null;
}

export class Today {
  /** YYYY-MM-DD. */
  date: string;
  minutes: number;
  tasks: TodayTask[];
  /** How many are put off. */
  snoozed: number;
  event: NextEvent | null;
  month: MonthFigure[];
}
