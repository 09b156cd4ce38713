import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { TimelineView } from '../day/day.dto.js';

export class MyNote {
  answer: 'follow_up' | 'maybe' | 'no' | null;
  sentence: string | null;
  verbatimAgreed: boolean;
  noShow: boolean;
}

export class MyMeeting {
  round: number;
  startsAt: string;
  table: number;
  partnerId: string;
  name: string;
  kindLabel: string;
  /** Who comes for it. */
  people: string[];
  partnershipType: string | null;
  why: string | null;
  /** Since the programme was sent. */
  changed: boolean;
  note: MyNote | null;
  /** Both want to follow up and agreed to exchange contacts. */
  contact: boolean;
}

/** One's day: who, when, where and why. Opened by a personal link. */
export class MyAgenda {
  eventName: string;
  place: string;
  startsAt: string;
  endsAt: string;
  organisationName: string;
  state: 'confirmed' | 'waiting' | 'offered' | 'cancelled';
  arrival: 'expected' | 'present' | 'late' | 'absent';
  timeline: TimelineView;
  message: string | null;
  meetings: MyMeeting[];
  houseRules: string[];
  tables: number;
}

export class NoteInput {
  @IsUUID()
  partnerId: string;

  @IsOptional()
  @IsIn(['follow_up', 'maybe', 'no'])
  answer: 'follow_up' | 'maybe' | 'no' | null = null;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  sentence: string | null = null;

  @IsBoolean()
  verbatimAgreed: boolean = false;

  @IsBoolean()
  noShow: boolean = false;

  /** When it was written, on the phone's clock: the last word counts. */
  @IsISO8601()
  at: string;
}

export class NotesInput {
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => NoteInput)
  entries: NoteInput[];
}

export class NotesKept {
  kept: number;
}

export class LateInput {
  @IsInt()
  @Min(1)
  @Max(240)
  minutes: number;
}
