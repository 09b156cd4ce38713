import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { ListingAuthor } from '../listings/listing.dto.js';
import {
  INTRODUCTION_STATES,
  type IntroductionState,
  TOLD_STATES,
  type ToldState,
} from './introduction-states.js';
import { OpenContacts } from './suggestion-card.dto.js';

type State =
  | 'suggested'
  | 'interested'
  | 'introduced'
  | 'in_talks'
  | 'met'
  | 'partnership'
  | 'no_follow_up'
  | 'expired';

export class IntroductionSide {
  listingId: string;
  title: string;
  description: string;
  side: 'need' | 'offer';
  organisation: ListingAuthor;
  /** Once introduced; always for the Labo's staff. */
  contacts: OpenContacts | null;
}

export class IntroductionRow {
  id: string;
  state: State;
  partnershipType: string;
  need: IntroductionSide;
  offer: IntroductionSide;
  /** When this state was reached. */
  since: string;
  nextStep: string | null;
}

export class HistoryLine {
  at: string;
  kind: string;
  detail: string | null;
  /** First and last name; null when time did it. */
  by: string | null;
}

export class IntroductionView extends IntroductionRow {
  /** What may be told next. */
  moves: ('in_talks' | 'met' | 'partnership' | 'no_follow_up')[];
  /** An animator may introduce the two on purpose. */
  mayIntroduce: boolean;
  history: HistoryLine[];
  /** The animators' own; null for the two sides. */
  note: string | null;
  /** Three things to ask in the first call. */
  questions: string[];
}

export class IntroductionPage {
  items: IntroductionRow[];
  total: number;
  page: number;
  pageSize: number;
}

export class IntroductionQuery {
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000)
  page: number = 1;

  @IsOptional()
  @IsIn(INTRODUCTION_STATES)
  state?: IntroductionState;
}

export class TellState {
  @IsIn(TOLD_STATES)
  state: ToldState;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  detail?: string;
}

export class EditIntroduction {
  @IsOptional()
  @IsString()
  @MaxLength(500)
  nextStep?: string;

  /** The animators' own. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string;
}
