import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsEmail,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { organisationKindCodes } from '../../../core/taxonomy/organisation-kinds.js';
import { BroughtInput } from '../registering/registration.dto.js';

export class SegmentView {
  kind: 'round' | 'pause' | 'break';
  /** The round being played, or the one that comes next. */
  round: number;
  startsAt: string;
  endsAt: string;
}

/** The clock as every page runs it: segments one after the other, and whether it is stopped. */
export class TimelineView {
  serverNow: string;
  rounds: number;
  /** False until the animator starts the first round: the times are those of the plan. */
  started: boolean;
  pausedAt: string | null;
  overAt: string | null;
  segments: SegmentView[];
}

export class ClockInput {
  @IsIn(['start', 'pause', 'resume', 'extend', 'skip', 'finish'])
  action: 'start' | 'pause' | 'resume' | 'extend' | 'skip' | 'finish';

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(40)
  round?: number;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(60)
  minutes?: number;
}

export class DayMessage {
  /** Empty takes the message away. */
  @IsString()
  @MaxLength(200)
  text: string;
}

export class DayPerson {
  registrationId: string;
  name: string;
  side: 'association' | 'company';
  delegates: string[];
  arrival: 'expected' | 'present' | 'late' | 'absent';
  lateUntilRound: number | null;
  walkIn: boolean;
  accessNote: string | null;
  needs: string[];
}

export class DayView {
  eventId: string;
  name: string;
  timeline: TimelineView;
  /** First round that can still be changed. */
  nextRound: number;
  message: string | null;
  scheduleId: string | null;
  people: DayPerson[];
  /** Coming meetings somebody absent or late cannot hold, and walk-ins without a meeting. */
  toRepair: number;
}

export class CheckInEntry {
  @IsUUID()
  key: string;

  @IsOptional()
  @IsUUID()
  registrationId?: string;

  /** What a QR code said, in place of the registration. */
  @IsOptional()
  @IsString()
  @MaxLength(300)
  code?: string;

  @IsIn(['present', 'late', 'absent', 'expected'])
  arrival: 'present' | 'late' | 'absent' | 'expected';

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(40)
  lateUntilRound?: number;

  /** Somebody else came in their place. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(2)
  @IsString({ each: true })
  @MaxLength(120, { each: true })
  delegates?: string[];

  @IsISO8601()
  at: string;
}

export class CheckInsInput {
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => CheckInEntry)
  entries: CheckInEntry[];
}

export class CheckInResult {
  key: string;
  /** Null when nobody was recognised. */
  registrationId: string | null;
  name: string | null;
  message: string;
}

export class CheckInResults {
  results: CheckInResult[];
}

export class WalkInInput {
  @IsUUID()
  key: string;

  @IsString()
  @MinLength(2, { message: 'Indiquez le nom de l’organisation.' })
  @MaxLength(200)
  organisationName: string;

  @IsIn(organisationKindCodes)
  organisationKind: string;

  @IsString()
  @MinLength(2, { message: 'Indiquez le prénom et le nom.' })
  @MaxLength(120)
  delegateName: string;

  @IsOptional()
  @IsEmail()
  delegateEmail: string | null = null;

  @IsArray()
  @ArrayMaxSize(4)
  @ValidateNested({ each: true })
  @Type(() => BroughtInput)
  brings: BroughtInput[] = [];
}

export class RepairChange {
  change: 'added' | 'removed' | 'moved';
  /** « Halte Répit et Imprimerie Zorn : tour 4, table 3 → tour 6, table 2 ». */
  words: string;
}

export class RepairView {
  kind: 'must' | 'worth_it';
  moved: number;
  removed: number;
  added: number;
  meetings: number;
  /** Organisations whose programme changes. */
  concerned: number;
  changes: RepairChange[];
}

export class RepairProposals {
  /** The timetable these repair. */
  scheduleId: string;
  fromRound: number;
  /** Milliseconds of calculation. */
  ms: number;
  proposals: RepairView[];
}

export class RepairChoice {
  @IsUUID()
  scheduleId: string;

  @IsIn(['must', 'worth_it'])
  kind: 'must' | 'worth_it';
}

export class TableLine {
  table: number;
  a: string;
  b: string;
}

export class BoardChange {
  name: string;
  words: string;
}

export class BoardView {
  name: string;
  timeline: TimelineView;
  message: string | null;
  houseRules: string[];
  /** The round shown under « prochaines tables ». */
  nextRound: number;
  tables: TableLine[];
  changes: BoardChange[];
}
