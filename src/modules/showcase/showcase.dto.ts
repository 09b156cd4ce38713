import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { partnershipTypeCodes } from '../../core/taxonomy/partnership-types.js';

/** A form without scripts sends its empty boxes too. */
export class ShowcaseQuery {
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @IsOptional()
  @IsIn(['', 'need', 'offer'])
  side?: '' | 'need' | 'offer';

  @IsOptional()
  @IsIn(['', ...partnershipTypeCodes])
  type?: string;
}

/** A listing as anybody may read it. */
export interface PublicListing {
  id: string;
  side: 'need' | 'offer';
  title: string;
  description: string;
  types: { code: string; label: string }[];
  themes: string[];
  /** The author's name when the organisation agreed to it, else its kind. */
  author: string;
  named: boolean;
  place: string | null;
  quantity: string | null;
  reciprocity: string | null;
  /** ISO dates. */
  startsOn: string | null;
  deadline: string | null;
  publishedAt: string;
}

export interface Showcase {
  name: string;
  slug: string;
  houseRules: string[];
  /** `#RRGGBB`; null for the product's own. */
  colour: string | null;
  /** Address of its logo; null without one. */
  logo: string | null;
  territory: string;
  url: string;
  homeUrl: string;
  asked: ShowcaseQuery;
  listings: PublicListing[];
}
