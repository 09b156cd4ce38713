import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  Equals,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import type { TableFeature } from '../../../core/scheduling/types.js';
import { organisationKindCodes } from '../../../core/taxonomy/organisation-kinds.js';
import { partnershipTypeCodes } from '../../../core/taxonomy/partnership-types.js';
import { themeCodes } from '../../../core/taxonomy/themes.js';

const FEATURES = ['step_free', 'quiet'];
const HOUR = /^([01]\d|2[0-3]):[0-5]\d$/;
const HOUR_EXPECTED = { message: 'Une heure est attendue ici (exemple : 14:30).' };

export class DelegateInput {
  @IsString()
  @MinLength(2, { message: 'Indiquez le prénom et le nom.' })
  @MaxLength(120)
  name: string;

  @IsOptional()
  @IsString()
  @MaxLength(120)
  role: string | null = null;

  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  email: string | null = null;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  phone: string | null = null;
}

export class BroughtInput {
  @IsIn(['need', 'offer'])
  side: 'need' | 'offer';

  @IsString()
  @MinLength(3, { message: 'Dites-le en quelques mots.' })
  @MaxLength(1000)
  text: string;

  @IsIn(partnershipTypeCodes, { each: true })
  partnershipTypes: string[] = [];

  @IsIn(themeCodes, { each: true })
  @ArrayMaxSize(5)
  themes: string[] = [];
}

/** What an organisation says when it registers. */
export class RegistrationInput {
  @IsArray()
  @ArrayMinSize(1, { message: 'Indiquez au moins une personne.' })
  @ArrayMaxSize(2, { message: 'Deux personnes au plus par organisation.' })
  @ValidateNested({ each: true })
  @Type(() => DelegateInput)
  delegates: DelegateInput[];

  @IsArray()
  @ArrayMaxSize(6)
  @ValidateNested({ each: true })
  @Type(() => BroughtInput)
  brings: BroughtInput[] = [];

  @ApiProperty({ enum: FEATURES, isArray: true })
  @IsIn(FEATURES, { each: true })
  needs: TableFeature[] = [];

  @IsOptional()
  @IsString()
  @MaxLength(500)
  accessNote: string | null = null;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  meals: string | null = null;

  /** « 14:30 », when it comes after the beginning. */
  @IsOptional()
  @Matches(HOUR, HOUR_EXPECTED)
  arrivesAt: string | null = null;

  @IsOptional()
  @Matches(HOUR, HOUR_EXPECTED)
  leavesAt: string | null = null;

  @IsBoolean()
  sharesContact: boolean = false;

  @Equals(true, { message: 'Cochez la charte pour vous inscrire.' })
  charterAccepted: boolean;
}

export class PublicRegistrationInput extends RegistrationInput {
  @IsString()
  @MinLength(2, { message: 'Indiquez le nom de l’organisation.' })
  @MaxLength(200)
  organisationName: string;

  @IsIn(organisationKindCodes)
  organisationKind: string;

  @IsOptional()
  @Matches(/^\d[\dAB]\d{3}$/, { message: 'Choisissez une commune.' })
  communeCode: string | null = null;
}

export class RegistrationReceipt {
  state: 'confirmed' | 'waiting';
  /** In the waiting list, from 1. */
  position: number | null;
  /** Opens what one registered; null on the public page for an organisation the Labo knows, which gets it by mail. */
  link: string | null;
}

export class PublicSide {
  /** Null when there is no limit. */
  places: number | null;
  left: number | null;
  waiting: number;
}

/** What anybody may know of an event. */
export class PublicEvent {
  id: string;
  name: string;
  kindLabel: string;
  shape: 'meetings' | 'topics' | 'audience';
  description: string | null;
  startsAt: string;
  endsAt: string;
  place: string;
  communeName: string | null;
  laboName: string;
  partners: string[];
  languages: string[];
  charter: string[];
  open: boolean;
  association: PublicSide;
  company: PublicSide;
  /** schema.org Event, to be put in the page as it is. */
  structured: string;
}

export class MyDelegate {
  name: string;
  role: string | null;
  email: string | null;
  phone: string | null;
}

export class MyRegistration {
  id: string;
  eventId: string;
  eventName: string;
  startsAt: string;
  endsAt: string;
  place: string;
  organisationName: string;
  side: 'association' | 'company';
  state: 'confirmed' | 'waiting' | 'offered' | 'cancelled';
  position: number | null;
  offeredUntil: string | null;
  delegates: MyDelegate[];
  sharesContact: boolean;
  /** Whether wishes can be told. */
  wishing: boolean;
  agendaUrl: string;
  calendarUrl: string;
  /** SVG, shown at the door. */
  qr: string;
}
