import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import type { TableFeature } from '../../../core/scheduling/types.js';
import { eventKindCodes } from '../../../core/taxonomy/event-kinds.js';

const FEATURES = ['step_free', 'quiet'];
const LANGUAGES = ['fr', 'de', 'en'];

export class RoomTableInput {
  @IsInt()
  @Min(1)
  @Max(200)
  table: number;

  @IsInt()
  @Min(2)
  @Max(50)
  capacity: number;

  @ApiProperty({ enum: FEATURES, isArray: true })
  @IsIn(FEATURES, { each: true })
  features: TableFeature[];
}

export class TopicInput {
  @IsString()
  @MinLength(3, { message: 'Donnez un titre à ce sujet.' })
  @MaxLength(200)
  title: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(200)
  table: number | null = null;
}

/** What an animator decides about an event. */
export class EventPlanInput {
  @IsString()
  @MinLength(3, { message: 'Donnez un nom à cet événement.' })
  @MaxLength(160)
  name: string;

  @IsIn(eventKindCodes)
  kind: string;

  @IsISO8601({}, { message: 'Indiquez le jour et l’heure.' })
  startsAt: string;

  @IsString()
  @MinLength(2, { message: 'Indiquez le lieu.' })
  @MaxLength(200)
  place: string;

  @IsOptional()
  @Matches(/^\d[\dAB]\d{3}$/, { message: 'Choisissez une commune.' })
  communeCode: string | null = null;

  @IsOptional()
  @IsString()
  @MaxLength(4000)
  description: string | null = null;

  @IsInt()
  @Min(0)
  @Max(40)
  rounds: number;

  @IsInt()
  @Min(0)
  @Max(240)
  roundMinutes: number;

  @IsInt()
  @Min(0)
  @Max(60)
  pauseMinutes: number;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(40)
  breakAfterRound: number | null = null;

  @IsInt()
  @Min(0)
  @Max(180)
  breakMinutes: number = 0;

  @IsInt()
  @Min(0)
  @Max(200)
  tables: number;

  @IsOptional()
  @IsInt()
  @Min(15)
  @Max(1440)
  minutes: number | null = null;

  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => RoomTableInput)
  room: RoomTableInput[] = [];

  @IsArray()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => TopicInput)
  topics: TopicInput[] = [];

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1000)
  associationPlaces: number | null = null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1000)
  companyPlaces: number | null = null;

  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(300, { each: true })
  charter: string[] = [];

  @IsArray()
  @ArrayMaxSize(30)
  @IsString({ each: true })
  @MaxLength(120, { each: true })
  partners: string[] = [];

  @ApiProperty({ enum: LANGUAGES, isArray: true })
  @IsIn(LANGUAGES, { each: true })
  languages: string[] = ['fr'];

  @IsIn(['open', 'closed'])
  registrationState: 'open' | 'closed';

  @IsInt()
  @Min(1)
  @Max(720)
  answerHours: number = 48;
}

/** A plan as it stands, with the version to send back. */
export class EventPlan extends EventPlanInput {
  id: string;
  version: number;
}

export class EventPlanChange extends EventPlanInput {
  /** The version this change was made on. */
  @IsInt()
  version: number;
}

export class EventFormatView {
  kind: string;
  label: string;
  shape: 'meetings' | 'topics' | 'audience';
  rounds: number;
  roundMinutes: number;
  pauseMinutes: number;
  breakAfterRound: number | null;
  breakMinutes: number;
  tables: number;
  minutes: number | null;
  associationPlaces: number | null;
  companyPlaces: number | null;
}

export class EventModels {
  formats: EventFormatView[];
  /** Earlier events to start from, the latest first. */
  earlier: EventPlan[];
  houseRules: string[];
}

export class FeasibilityQuery {
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(1000)
  associations: number;

  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(1000)
  companies: number;

  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(200)
  tables: number;

  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(40)
  rounds: number;
}

export class FeasibilityPoint {
  rounds: number;
  perAssociation: number;
  perCompany: number;
}

export class FeasibilityView {
  meetings: number;
  perAssociation: number;
  perCompany: number;
  /** 0 to 1. */
  wishesShare: number;
  /** What holds it back, in words; empty when nothing does. */
  bottleneck: string;
  summary: string;
  curve: FeasibilityPoint[];
}
