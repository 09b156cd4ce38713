/** A code kept in data, with the French label shown for it. */
export interface CodeLabel {
  readonly code: string;
  readonly label: string;
}

/** The codes of a list, in the order of the list, for validators and loops. */
export function codesOf<const List extends readonly { readonly code: string }[]>(
  list: List,
): List[number]['code'][] {
  return list.map((entry) => entry.code);
}

/** The French label of a code; the code itself when the list does not hold it (a Labo may add its own). */
export function labelIn(list: readonly CodeLabel[], code: string): string {
  return list.find((entry) => entry.code === code)?.label ?? code;
}
