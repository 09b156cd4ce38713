import { oddOrder } from '../scoring/reading/codes.js';
import { inferListing } from '../scoring/reading/infer-listing.js';
import type { Side } from '../scoring/types.js';
import { themes as knownThemes } from '../taxonomy/themes.js';

export interface PostedText {
  side: Side;
  title: string;
  description: string;
}

/** What a text seems to say, for its author to confirm; the scoring reads empty boxes the same way. */
export interface TextSuggestions {
  partnershipTypes: string[];
  themes: string[];
  modalities: string[];
  odd: string[];
  beneficiaries: string[];
  /** Euros. */
  amount: { min: number; max: number } | null;
}

const NOTHING: TextSuggestions = {
  partnershipTypes: [],
  themes: [],
  modalities: [],
  odd: [],
  beneficiaries: [],
  amount: null,
};

/** Types, themes, modalities, amount and publics read from a title and a story. Pure; nothing for an empty text. */
export function suggestFromText({ side, title, description }: PostedText): TextSuggestions {
  if (`${title}${description}`.trim() === '') return NOTHING;
  const read = inferListing({ side, title, description, kind: null });
  const { partnershipTypes, themes, modalities, beneficiaries, amount } = read;
  return { partnershipTypes, themes, modalities, odd: oddOf(themes), beneficiaries, amount };
}

/** The first goal of each theme. */
function oddOf(themes: readonly string[]): string[] {
  const first = themes.map((code) => knownThemes.find((theme) => theme.code === code)?.odd[0]);
  return oddOrder.filter((odd) => first.includes(odd as never));
}
