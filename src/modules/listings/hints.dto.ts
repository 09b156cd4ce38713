import { IsIn, IsString, MaxLength } from 'class-validator';
import { CodeAndLabel } from '../organisations/organisation.dto.js';
import { AmountRange } from './listing.dto.js';

export class TextToRead {
  @IsIn(['need', 'offer'])
  side: 'need' | 'offer';

  @IsString()
  @MaxLength(150)
  title: string;

  @IsString()
  @MaxLength(6000)
  description: string;
}

export class WordingAdvice {
  code: string;
  field: 'title' | 'description';
  /** Advises; nothing is refused. */
  message: string;
}

/** What the text seems to say, to be confirmed by its author. */
export class TextHints {
  partnershipTypes: string[];
  themes: CodeAndLabel[];
  modalities: CodeAndLabel[];
  odd: CodeAndLabel[];
  amount: AmountRange | null;
  advice: WordingAdvice[];
}
