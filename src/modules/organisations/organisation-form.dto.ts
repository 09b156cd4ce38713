import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { budgetBracketCodes } from '../../core/taxonomy/budget-brackets.js';
import { consentCodes } from '../../core/taxonomy/consents.js';
import { languageCodes } from '../../core/taxonomy/languages.js';
import { legalCategoryCodes } from '../../core/taxonomy/legal-categories.js';
import { objectiveFamilyCodes } from '../../core/taxonomy/objective-families.js';
import { oddCodes } from '../../core/taxonomy/odd.js';
import { organisationKindCodes } from '../../core/taxonomy/organisation-kinds.js';
import { perimeterCodes } from '../../core/taxonomy/perimeters.js';
import { sizeBracketCodes } from '../../core/taxonomy/size-brackets.js';
import { themeCodes } from '../../core/taxonomy/themes.js';
import { INSEE_COMMUNE } from '../../core/territory/insee-codes.js';
import { OrNull } from '../../platform/http/or-null.js';
import { CommuneName } from './organisation.dto.js';

const COMMUNE = 'Choisissez une commune de la liste.';

/** The identifiers as typed: checked by key, one sentence beside the field that is wrong. Empty when there is none. */
export class IdentifierFields {
  @IsString()
  @MaxLength(40)
  siret: string;

  @IsString()
  @MaxLength(40)
  rna: string;

  /** Of Alsace and Moselle: the court, then volume and folio or the AMALIA number. */
  @IsString()
  @MaxLength(80)
  court: string;

  @IsString()
  @MaxLength(10)
  volume: string;

  @IsString()
  @MaxLength(10)
  folio: string;

  @IsString()
  @MaxLength(40)
  amalia: string;

  /** Why there is none. */
  @OrNull()
  @IsIn(['foreign', 'informal'])
  noIdentifier: 'foreign' | 'informal' | null;
}

/** The whole profile as it is edited. Texts are empty rather than null. */
export class ProfileFields extends IdentifierFields {
  @IsIn(organisationKindCodes)
  kind: string;

  @IsNotEmpty({ message: 'Indiquez le nom de l’organisation.' })
  @IsString()
  @MaxLength(300)
  name: string;

  @IsString()
  @MaxLength(300)
  usualName: string;

  @OrNull()
  @IsIn(legalCategoryCodes)
  legalCategory: string | null;

  @OrNull()
  @IsIn(sizeBracketCodes)
  size: string | null;

  @OrNull()
  @IsIn(budgetBracketCodes)
  budget: string | null;

  @OrNull()
  @Matches(INSEE_COMMUNE, { message: COMMUNE })
  communeCode: string | null;

  @OrNull()
  @IsIn(perimeterCodes)
  perimeter: string | null;

  /** Kilometres, when the territory is a distance. */
  @OrNull()
  @IsInt()
  @Min(1)
  @Max(500)
  radiusKm: number | null;

  @Matches(INSEE_COMMUNE, { each: true, message: COMMUNE })
  @ArrayMaxSize(30)
  actionCommunes: string[];

  @IsIn(themeCodes, { each: true })
  themes: string[];

  @IsIn(oddCodes, { each: true })
  odd: string[];

  @IsIn(objectiveFamilyCodes, { each: true })
  objectives: string[];

  @IsString()
  @MaxLength(4000)
  presentation: string;

  @IsString()
  @MaxLength(1000)
  lookingFor: string;

  @IsString()
  @MaxLength(1000)
  brings: string;

  @IsString()
  @MaxLength(120)
  referentName: string;

  @IsString()
  @MaxLength(120)
  referentFunction: string;

  @IsString()
  @MaxLength(200)
  referentHours: string;

  @IsString()
  @MaxLength(254)
  email: string;

  @IsString()
  @MaxLength(40)
  phone: string;

  @IsString()
  @MaxLength(300)
  website: string;

  @IsIn(languageCodes, { each: true })
  languages: string[];

  @IsString()
  @MaxLength(500)
  accessNeeds: string;

  @OrNull()
  @IsInt()
  @Min(0)
  @Max(50)
  capacity: number | null;

  @OrNull()
  @IsISO8601({ strict: true })
  pausedUntil: string | null;

  @IsIn(consentCodes, { each: true })
  consents: string[];
}

export class SaveProfile extends ProfileFields {
  /** The version the form was filled from. */
  @IsInt()
  version: number;

  /** One has seen the organisations that look the same, and it is another. */
  @IsOptional()
  @IsBoolean()
  distinct?: boolean;
}

/** The least an animator notes of an organisation during a call. */
export class NewOrganisation {
  @IsNotEmpty({ message: 'Indiquez le nom de l’organisation.' })
  @IsString()
  @MaxLength(300)
  name: string;

  @IsIn(organisationKindCodes)
  kind: string;

  @Matches(INSEE_COMMUNE, { message: COMMUNE })
  communeCode: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  siret?: string;

  @IsOptional()
  @IsString()
  @MaxLength(120)
  referentName?: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  phone?: string;

  @IsOptional()
  @IsString()
  @MaxLength(254)
  email?: string;

  /** One has seen the organisations that look the same, and it is another. */
  @IsOptional()
  @IsBoolean()
  distinct?: boolean;
}

export class ProfileForm {
  id: string;
  laboId: string;
  version: number;
  fields: ProfileFields;
  /** Names of the communes the fields cite. */
  communes: CommuneName[];
  hasLogo: boolean;
}

export class DuplicateQuery {
  @IsOptional()
  @IsString()
  @MaxLength(40)
  siret?: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  rna?: string;

  @IsOptional()
  @IsString()
  @MaxLength(300)
  name?: string;

  @IsOptional()
  @IsString()
  @MaxLength(5)
  communeCode?: string;

  /** The organisation being edited. */
  @IsOptional()
  @IsUUID()
  except?: string;
}

export class Duplicate {
  id: string;
  name: string;
  kindLabel: string;
  commune: CommuneName | null;
  /** What is the same. */
  same: 'siren' | 'rna' | 'name';
}

export class DuplicateList {
  items: Duplicate[];
}
