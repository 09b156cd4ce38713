import type { ScoringListing } from '../types.js';
import { codesIn, modalityOrder, publicOrder, themeOrder, typeOrder } from './codes.js';
import { draftListing } from './read-listing.js';

/** What the scoring understands of a text alone, told to its author, who confirms or corrects. */
export interface Inference {
  partnershipTypes: string[];
  themes: string[];
  modalities: string[];
  beneficiaries: string[];
  /** Euros written in the text. */
  amount: { min: number; max: number } | null;
  /** ISO date written in the text as a limit. */
  deadline: string | null;
  conditions: {
    /** Codes of the only départements the text accepts, and of those it excludes. */
    onlyDepartements: string[];
    neverDepartements: string[];
    radiusKm: number | null;
  };
}

const dayMs = 86_400_000;

/** Reads a text as if every box were empty. */
export function inferListing(
  listing: Pick<ScoringListing, 'side' | 'title' | 'description'> & { kind: string | null },
): Inference {
  const draft = draftListing({
    id: '',
    side: listing.side,
    title: listing.title,
    description: listing.description,
    organisation: { id: '', name: '', kind: listing.kind, size: null },
    partnershipTypes: [],
    themes: [],
    modalities: [],
    place: null,
    perimeter: null,
    amount: null,
    deadline: null,
  });
  const { onlyDepartements, neverDepartements, radiusKm } = draft.conditions;
  return {
    partnershipTypes: codesIn(draft.types, typeOrder),
    themes: codesIn(draft.themes, themeOrder),
    modalities: codesIn(draft.modalities, modalityOrder),
    beneficiaries: codesIn(draft.publics, publicOrder),
    amount: draft.amount,
    deadline:
      draft.deadlineDay === null ? null : new Date(draft.deadlineDay * dayMs).toISOString().slice(0, 10),
    conditions: {
      onlyDepartements: [...onlyDepartements],
      neverDepartements: [...neverDepartements],
      radiusKm,
    },
  };
}
