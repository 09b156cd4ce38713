import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID, ValidateIf, ValidateNested } from 'class-validator';
import { NewOrganisation } from '../organisations/organisation-form.dto.js';
import { ListingContentFields } from './listing-form.dto.js';

/** A need or an offer told over the telephone, with its organisation: one that is known, or a new one. */
export class QuickListing extends ListingContentFields {
  @IsIn(['need', 'offer'])
  side: 'need' | 'offer';

  @ValidateIf((entry: QuickListing) => !entry.organisation)
  @IsUUID(undefined, { message: 'Choisissez l’organisation, ou créez-la.' })
  organisationId?: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => NewOrganisation)
  organisation?: NewOrganisation;

  /** Otherwise it stays a draft, for its author to finish. */
  @IsBoolean()
  publish: boolean;
}

export class QuickListingDone {
  id: string;
  organisationId: string;
  status: string;
}
