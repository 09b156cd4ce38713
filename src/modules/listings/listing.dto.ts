import { CodeAndLabel, CommuneName } from '../organisations/organisation.dto.js';

export class AmountRange {
  /** Euros. */
  min: number | null;
  /** Euros. */
  max: number | null;
}

export class ListingAuthor {
  id: string;
  name: string;
  kindLabel: string;
  sizeLabel: string | null;
}

/** A need or an offer, with words ready to show. */
export class ListingView {
  id: string;
  side: 'need' | 'offer';
  status: 'draft' | 'published' | 'paused' | 'fulfilled' | 'withdrawn' | 'expired';
  title: string;
  description: string;
  partnershipTypes: string[];
  themes: CodeAndLabel[];
  modalities: CodeAndLabel[];
  commune: CommuneName | null;
  perimeterLabel: string | null;
  amount: AmountRange | null;
  quantity: string | null;
  startsOn: string | null;
  deadline: string | null;
  reciprocity: string | null;
  suggestionCount: number;
  organisation: ListingAuthor;
  /** What the caller may do with it now. */
  moves: string[];
}

export class ListingList {
  items: ListingView[];
}
