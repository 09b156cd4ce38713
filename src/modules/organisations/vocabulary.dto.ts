import { IsOptional, IsUUID } from 'class-validator';
import { CodeAndLabel } from './organisation.dto.js';

export class VocabularyQuery {
  /** Whose words for themes. */
  @IsOptional()
  @IsUUID()
  laboId?: string;
}

/** A partnership type with the words that help to choose it. */
export class TypeInWords extends CodeAndLabel {
  /** Ends « Vous cherchez… ». */
  seeking: string;
  /** Ends « Vous proposez… ». */
  offering: string;
}

/** Every list a form chooses from. */
export class Vocabulary {
  partnershipTypes: TypeInWords[];
  themes: CodeAndLabel[];
  modalities: CodeAndLabel[];
  odd: CodeAndLabel[];
  perimeters: CodeAndLabel[];
  quantityUnits: CodeAndLabel[];
  kinds: CodeAndLabel[];
  sizes: CodeAndLabel[];
  budgets: CodeAndLabel[];
  legalCategories: CodeAndLabel[];
  objectives: CodeAndLabel[];
  languages: CodeAndLabel[];
  consents: CodeAndLabel[];
}
