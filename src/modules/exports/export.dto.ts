import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { organisationKindCodes } from '../../core/taxonomy/organisation-kinds.js';
import { INTRODUCTION_STATES, type IntroductionState } from '../introductions/introduction-states.js';
import { ListingFilters } from '../listings/listing-search.dto.js';

export const exportNames = [
  'organisations',
  'listings',
  'suggestions',
  'introductions',
  'participants',
  'meetings',
  'tasks',
] as const;
export type ExportName = (typeof exportNames)[number];

export class ExportParams {
  @IsUUID()
  laboId: string;

  @IsIn(exportNames, { message: 'Cette liste ne s’exporte pas.' })
  list: ExportName;
}

/** The format, and the filters of the page the list is on: those of a search of listings, and these. */
export class ExportQuery extends ListingFilters {
  @IsIn(['csv', 'xlsx'])
  format: 'csv' | 'xlsx';

  @IsOptional()
  @IsString()
  @MaxLength(200)
  search?: string;

  /** Of organisation. */
  @IsOptional()
  @IsIn(organisationKindCodes)
  kind?: string;

  @IsOptional()
  @IsIn(['draft', 'published', 'paused', 'fulfilled', 'withdrawn', 'expired'])
  status?: string;

  /** Of introduction. */
  @IsOptional()
  @IsIn(INTRODUCTION_STATES)
  state?: IntroductionState;

  @IsOptional()
  @IsUUID()
  eventId?: string;
}
