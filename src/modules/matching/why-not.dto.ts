import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

export class PairQuery {
  @IsUUID()
  needId: string;

  @IsUUID()
  offerId: string;
}

export class NamedListingQuery {
  @IsIn(['need', 'offer'])
  side: 'need' | 'offer';

  /** Words of the title or of the organisation's name. */
  @IsOptional()
  @IsString()
  @MaxLength(300)
  search?: string;

  /** A listing to answer whatever the words. */
  @IsOptional()
  @IsUUID()
  chosen?: string;
}

export class NamedListing {
  id: string;
  title: string;
  organisation: string;
}

export class WhyNotReason {
  criterion: string;
  /** `fact` for what excludes, `open` for what weakens. */
  kind: 'fact' | 'open';
  text: string;
}

export class WhyNotAnswer {
  need: NamedListing;
  offer: NamedListing;
  /** `gate`: facts exclude it; `refused`: one side said no; `rank`: others came first; `suggested`: it is proposed. */
  because: 'gate' | 'refused' | 'rank' | 'suggested';
  summary: string;
  reasons: WhyNotReason[];
  /** 0 to 1; null when a fact excludes it. */
  total: number | null;
}
