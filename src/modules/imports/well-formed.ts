/** A text PostgreSQL can hold: no zero character, no half of a letter. */
export const wellFormed = (text: string): string =>
  text
    .replaceAll('\0', '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');

/** JSON of values whose texts come from a file. */
export const jsonOf = (value: unknown): string =>
  JSON.stringify(value, (_, part) => (typeof part === 'string' ? wellFormed(part) : part));
