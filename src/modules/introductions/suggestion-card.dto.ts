import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { partnershipTypeCodes } from '../../core/taxonomy/partnership-types.js';
import { PageQuery } from '../../platform/http/page.dto.js';
import { AmountRange, ListingAuthor } from '../listings/listing.dto.js';
import { ANSWERS, type Answer, REFUSAL_REASONS, type RefusalReason } from './answer.js';

export class MyListing {
  id: string;
  title: string;
  side: 'need' | 'offer';
}

export class TheirListing {
  id: string;
  title: string;
  /** The first lines of their text. */
  excerpt: string;
  side: 'need' | 'offer';
  organisation: ListingAuthor;
  commune: string | null;
  distanceKm: number | null;
  amount: AmountRange | null;
  deadline: string | null;
}

export class CardReason {
  criterion: string;
  /** `fact` is shown with a tick, `open` with a question mark. */
  kind: 'fact' | 'open';
  text: string;
}

export class CardPart {
  criterion: string;
  label: string;
  /** 0 to 1. */
  value: number;
  /** 0 to 1. */
  weight: number;
  reason: string;
}

export class OpenContacts {
  name: string | null;
  function: string | null;
  email: string | null;
  phone: string | null;
}

/** A suggestion as one side reads it. */
export class SuggestionCard {
  id: string;
  /** 0 to 1. */
  score: number;
  partnershipType: string;
  /** A *rencontre improbable*. */
  unlikely: boolean;
  mine: MyListing;
  theirs: TheirListing;
  summary: string;
  reasons: CardReason[];
  parts: CardPart[];
  answer: 'interested' | 'later' | 'declined' | null;
  /** The other side said yes. */
  theirAnswer: boolean;
  introduced: boolean;
  /** Only once introduced. */
  contacts: OpenContacts | null;
}

export class AnswerCounts {
  open: number;
  interested: number;
  later: number;
  declined: number;
  /** Of those interested, how many still wait for the other side. */
  waiting: number;
}

export class SuggestionPage {
  items: SuggestionCard[];
  total: number;
  page: number;
  pageSize: number;
  counts: AnswerCounts;
}

export const CARD_STATES = ['open', 'interested', 'later', 'declined'] as const;
export type CardState = (typeof CARD_STATES)[number];

export class SuggestionQuery {
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000)
  page: number = 1;

  @IsIn(CARD_STATES)
  state: 'open' | 'interested' | 'later' | 'declined' = 'open';

  @IsOptional()
  @IsUUID()
  listingId?: string;
}

export class SideQuery {
  /** For which of one's organisations the card is read. */
  @IsUUID()
  organisationId: string;
}

export class AnswerSuggestion extends SideQuery {
  @IsIn(ANSWERS)
  answer: Answer;

  @IsOptional()
  @IsIn(REFUSAL_REASONS)
  reason?: RefusalReason;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  comment?: string;
}

export class LaboSuggestionQuery extends PageQuery {
  @IsOptional()
  @IsIn(partnershipTypeCodes)
  type?: string;
}

export class PairSide {
  id: string;
  title: string;
  organisation: ListingAuthor;
}

export class LaboSuggestion {
  id: string;
  score: number;
  partnershipType: string;
  unlikely: boolean;
  need: PairSide;
  offer: PairSide;
  distanceKm: number | null;
  needAnswer: 'interested' | 'later' | 'declined' | null;
  offerAnswer: 'interested' | 'later' | 'declined' | null;
  summary: string;
}

export class LaboSuggestionPage {
  items: LaboSuggestion[];
  total: number;
  page: number;
  pageSize: number;
}
