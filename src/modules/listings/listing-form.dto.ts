import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { modalityCodes } from '../../core/taxonomy/modalities.js';
import { oddCodes } from '../../core/taxonomy/odd.js';
import { partnershipTypeCodes } from '../../core/taxonomy/partnership-types.js';
import { perimeterCodes } from '../../core/taxonomy/perimeters.js';
import { quantityUnitCodes } from '../../core/taxonomy/quantity-units.js';
import { themeCodes } from '../../core/taxonomy/themes.js';
import { INSEE_COMMUNE } from '../../core/territory/insee-codes.js';
import { OrNull } from '../../platform/http/or-null.js';
import { CommuneName } from '../organisations/organisation.dto.js';

const DAY = 'Une date est attendue ici (exemple : 2027-03-31).';

/** What its author writes and chooses. A draft may leave anything empty. */
export class ListingContentFields {
  @IsString()
  @MaxLength(150, { message: 'Le titre tient en 150 caractères.' })
  title: string;

  @IsString()
  @MaxLength(6000, { message: 'Le texte tient en 6 000 caractères.' })
  description: string;

  @IsIn(partnershipTypeCodes, { each: true })
  @ArrayMaxSize(4)
  partnershipTypes: string[];

  @IsIn(themeCodes, { each: true })
  @ArrayMaxSize(16)
  themes: string[];

  @IsIn(modalityCodes, { each: true })
  @ArrayMaxSize(12)
  modalities: string[];

  @IsIn(oddCodes, { each: true })
  @ArrayMaxSize(17)
  odd: string[];

  /** INSEE code. */
  @OrNull()
  @Matches(INSEE_COMMUNE, { message: 'Choisissez une commune de la liste.' })
  communeCode: string | null;

  @Matches(INSEE_COMMUNE, { each: true, message: 'Choisissez des communes de la liste.' })
  @ArrayMaxSize(20)
  otherCommunes: string[];

  @OrNull()
  @IsIn(perimeterCodes)
  perimeter: string | null;

  /** Euros. */
  @OrNull()
  @IsInt({ message: 'Un montant en euros, sans centimes.' })
  @Min(0)
  @Max(100_000_000)
  amountMin: number | null;

  /** Euros. */
  @OrNull()
  @IsInt({ message: 'Un montant en euros, sans centimes.' })
  @Min(0)
  @Max(100_000_000)
  amountMax: number | null;

  @OrNull()
  @IsString()
  @MaxLength(100)
  quantity: string | null;

  @OrNull()
  @IsIn(quantityUnitCodes)
  quantityUnit: string | null;

  @OrNull()
  @IsIn(['one_off', 'lasting'])
  duration: 'one_off' | 'lasting' | null;

  @OrNull()
  @IsISO8601({ strict: true }, { message: DAY })
  @MaxLength(10, { message: DAY })
  startsOn: string | null;

  @OrNull()
  @IsISO8601({ strict: true }, { message: DAY })
  @MaxLength(10, { message: DAY })
  deadline: string | null;

  /** The last day on line; half a year after publication when nothing is said. */
  @OrNull()
  @IsISO8601({ strict: true }, { message: DAY })
  @MaxLength(10, { message: DAY })
  expiresOn: string | null;

  /** What the author gives in return. */
  @OrNull()
  @IsString()
  @MaxLength(1000)
  reciprocity: string | null;

  /** Agrees to the Labo's public page. */
  @IsBoolean()
  publicConsent: boolean;
}

export class SaveListing extends ListingContentFields {
  /** The version the form was filled from. */
  @Type(() => Number)
  @IsInt()
  version: number;
}

export class StartListing {
  @IsIn(['need', 'offer'])
  side: 'need' | 'offer';
}

export class PublishListing {
  /** The organisation accepts the charter; asked at its first publication. */
  @IsOptional()
  @IsBoolean()
  charter?: boolean;
}

export class FulfilListing {
  /** Who answered it, in words. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  by?: string;
}

export class AttachmentName {
  @IsString()
  @MaxLength(300)
  name: string;
}

export class AttachmentView {
  id: string;
  name: string;
  mediaType: string;
  /** Bytes. */
  size: number;
}

export class FormAuthor {
  id: string;
  name: string;
  communeCode: string | null;
  /** Already accepted the charter, so it is not asked again. */
  charterAccepted: boolean;
}

/** A need or an offer as its author edits it. */
export class ListingForm {
  id: string;
  side: 'need' | 'offer';
  status: 'draft' | 'published' | 'paused' | 'fulfilled' | 'withdrawn' | 'expired';
  version: number;
  content: ListingContentFields;
  /** Names of the communes the content cites. */
  communes: CommuneName[];
  organisation: FormAuthor;
  attachments: AttachmentView[];
  houseRules: string[];
}
