import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { organisationKindCodes } from '../../core/taxonomy/organisation-kinds.js';
import { AmountRange } from '../listings/listing.dto.js';

export class TextToRead {
  @IsIn(['need', 'offer'])
  side: 'need' | 'offer';

  @IsString()
  @MaxLength(200)
  title: string;

  @IsString()
  @MaxLength(10_000)
  description: string;

  /** Kind of the author's organisation, when known. */
  @IsOptional()
  @IsIn(organisationKindCodes)
  kind?: string;
}

export class ReadConditions {
  /** Codes of the only départements the text accepts. */
  onlyDepartements: string[];
  neverDepartements: string[];
  radiusKm: number | null;
}

/** What the scoring would understand of a text whose boxes are empty; codes of the taxonomy, likeliest first. */
export class ListingInference {
  partnershipTypes: string[];
  themes: string[];
  modalities: string[];
  beneficiaries: string[];
  amount: AmountRange | null;
  deadline: string | null;
  conditions: ReadConditions;
}
