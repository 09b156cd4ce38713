/** In how many listings of a collection each term stands. Kept with a run: scores depend on it. */
export interface TextStatistics {
  documents: number;
  frequency: { get(term: string): number | undefined };
}

/** Counts the terms of a collection. Order of the listings does not matter. */
export function textStatistics(
  drafts: Iterable<{ terms: { strength: ReadonlyMap<string, number> } }>,
): TextStatistics {
  const frequency = new Map<string, number>();
  let documents = 0;
  for (const { terms } of drafts) {
    documents++;
    for (const term of terms.strength.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  return { documents, frequency };
}
