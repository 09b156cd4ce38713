import type { Side } from '../scoring/types.js';
import type { Modality } from '../taxonomy/modalities.js';
import type { Odd } from '../taxonomy/odd.js';
import type { PartnershipType } from '../taxonomy/partnership-types.js';
import type { Perimeter } from '../taxonomy/perimeters.js';
import type { Theme } from '../taxonomy/themes.js';

/** A need or an offer as read from a file, ready to be saved. */
export interface ListingDraft {
  /** The file's own reference. */
  reference: string | null;
  /** How the file names the organisation, and the one it is; null when the Labo's organisations were not given. */
  organisation: { written: string; id: string | null };
  side: Side;
  title: string;
  description: string | null;
  partnershipTypes: PartnershipType[];
  themes: Theme[];
  modalities: Modality[];
  odd: Odd[];
  /** Free words: « jeunes », « personnes âgées »… */
  beneficiaries: string[];
  /** INSEE code; null when the organisation's own commune is meant. */
  commune: string | null;
  perimeter: Perimeter | null;
  /** Euros; null when neither bound is known. */
  amount: { min: number | null; max: number | null } | null;
  /** As written: « 40 h », « 3 palettes ». */
  quantity: string | null;
  /** YYYY-MM-DD. */
  startsOn: string | null;
  deadline: string | null;
  /** What is given in return. */
  reciprocity: string | null;
}

/** A listing the Labo already has, as far as needed to recognise it. */
export interface KnownListing {
  id: string;
  reference?: string | null;
  organisationId: string;
  side: Side;
  title: string;
}
