const narrow = '\u202f';
const noBreak = '\u00a0';

/**
 * Puts the no-break spaces of French typography where the writer typed ordinary ones: narrow before ; : ? ! %
 * and inside « », full between a number and the word that counts.
 */
export function french(text: string): string {
  return text
    .replace(/[ \u00a0]([;:?!%»])/g, `${narrow}$1`)
    .replace(/« /g, `«${narrow}`)
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${narrow}`)
    .replace(/(\d) (?=(?:h|km|m²|€|min|s)(?![\p{L}]))/gu, `$1${noBreak}`)
    .replace(/([ \u00a0])h (?=\d{2}\b)/g, `$1h${noBreak}`)
    .replace(/'/g, '’');
}

/** A dictionary whose every sentence, plain or computed, follows French typography. */
export function dictionary<T extends object>(entries: T): T {
  return Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, set(entry)])) as T;
}

function set(entry: unknown): unknown {
  if (typeof entry === 'string') return french(entry);
  if (typeof entry === 'function') return (...args: unknown[]) => set(entry(...args));
  if (Array.isArray(entry)) return entry.map(set);
  if (entry !== null && typeof entry === 'object') return dictionary(entry);
  return entry;
}
