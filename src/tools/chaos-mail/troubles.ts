/** What a mail server of a bad day does to a message. */
export type Trouble =
  | 'none'
  | 'later'
  | 'later-after-text'
  | 'refused'
  | 'cut-in-text'
  | 'cut-after-text'
  | 'hang-before-text'
  | 'hang-after-text';

/** How many messages in a thousand meet each trouble, at each attempt; refusals belong to the address. */
const PER_THOUSAND: [Trouble, number][] = [
  ['later', 40],
  ['later-after-text', 15],
  ['cut-in-text', 10],
  ['cut-after-text', 10],
];

/** These addresses are refused for good. */
export const refusedForGood = (address: string): boolean => address.startsWith('parti');

/** The trouble of one attempt; `dice` is between 0 and 1. Hangs come by their own count: they are slow. */
export function troubleOf(address: string, dice: number): Trouble {
  if (refusedForGood(address)) return 'refused';
  let place = dice * 1000;
  for (const [trouble, share] of PER_THOUSAND) {
    if (place < share) return trouble;
    place -= share;
  }
  return 'none';
}
