import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { organisationKindCodes } from '../../core/taxonomy/organisation-kinds.js';
import { partnershipTypeCodes } from '../../core/taxonomy/partnership-types.js';

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

/** The format, and the filters of the page the list is on. */
export class ExportQuery {
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

  /** Of partnership. */
  @IsOptional()
  @IsIn(partnershipTypeCodes)
  type?: string;

  @IsOptional()
  @IsIn(['need', 'offer'])
  side?: 'need' | 'offer';

  @IsOptional()
  @IsIn(['draft', 'published', 'paused', 'fulfilled', 'withdrawn', 'expired'])
  status?: string;

  @IsOptional()
  @IsUUID()
  eventId?: string;
}
