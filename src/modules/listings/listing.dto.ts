import { CodeAndLabel, CommuneName } from '../organisations/organisation.dto.js';
import { AttachmentView } from './listing-form.dto.js';

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
  odd: CodeAndLabel[];
  commune: CommuneName | null;
  /** The other places of a listing that has several. */
  otherCommunes: CommuneName[];
  perimeterLabel: string | null;
  amount: AmountRange | null;
  /** In words, with its unit: « 200 repas ». */
  quantity: string | null;
  /** « Une seule fois » or « Dans la durée ». */
  duration: string | null;
  startsOn: string | null;
  deadline: string | null;
  /** The last day on line. */
  expiresOn: string | null;
  publishedAt: string | null;
  updatedAt: string;
  /** Its author agreed to the Labo's public page. */
  publicConsent: boolean;
  /** Who answered it; only to those who may change it. */
  fulfilledBy: string | null;
  reciprocity: string | null;
  suggestionCount: number;
  organisation: ListingAuthor;
  attachments: AttachmentView[];
  mayEdit: boolean;
  /** What the caller may do with it now. */
  moves: string[];
}

export class ListingList {
  items: ListingView[];
}
