/**
 * A name or a sentence somebody typed, on one line: it cannot start a line, a paragraph or a header of its own, nor
 * turn round the reading direction of what follows.
 */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Bidi_Control}]/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, ' ')
    .trim();

/** What a template is given, with every text in it on one line. */
export function onSingleLines<Value>(value: Value): Value {
  if (typeof value === 'string') return oneLine(value) as Value;
  if (Array.isArray(value)) return value.map(onSingleLines) as Value;
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, onSingleLines(inner)]),
  ) as Value;
}
