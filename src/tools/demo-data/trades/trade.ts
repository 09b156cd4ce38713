import type { ThemeCode, Trade } from '../types.js';

/** A trade of the associative side: it carries its own code, its kind and the tag `association`. */
export function trade(
  code: string,
  themes: ThemeCode[],
  heads: string[],
  self: string,
  presentation: string[],
  weight = 6,
  kind = 'association',
): Trade {
  return {
    code,
    kind,
    tags: [code, kind, 'association'],
    themes,
    heads,
    self,
    presentation,
    weight,
  };
}
