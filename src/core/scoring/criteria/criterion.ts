import type { ListingProfile } from '../reading/listing-profile.js';
import type { Reason } from '../types.js';

/** Who reads a reason: each side is told « vous » for itself; the animator reads both by name. */
export type Reader = 'need' | 'offer' | 'animator';

/**
 * One graded rule. `grade` answers a whole number from 0 to 1000 and reads nothing but the two profiles, so that
 * the same inputs give the same grade everywhere. 500 means « nothing known ».
 */
export interface Criterion {
  code: string;
  label: string;
  grade(need: ListingProfile, offer: ListingProfile): number;
  /** What to say about this grade, or null when there is nothing worth saying. */
  say(need: ListingProfile, offer: ListingProfile, grade: number, reader: Reader): Reason['text'] | null;
  /** What is missing to make the pairing stronger, or null. */
  missing?(need: ListingProfile, offer: ListingProfile, grade: number, reader: Reader): string | null;
}

export const unknownGrade = 500;

/** A guess from the text counts, but less than a box ticked by the author: it is drawn towards the middle. */
export function temper(grade: number, guesses: number): number {
  return guesses === 0 ? grade : Math.round(550 + ((grade - 550) * (guesses === 1 ? 8 : 6)) / 10);
}
