import type { ThemeCode, Trade } from '../types.js';

/** A trade of a company (a foundation has no staff to speak of, so it is not tagged `company`): it carries its own code and the tags of what it can bring or ask. */
export function company(
  code: string,
  tags: string[],
  themes: ThemeCode[],
  heads: string[],
  self: string,
  presentation: string[],
  weight = 4,
  kind = 'entreprise',
): Trade {
  return {
    code,
    kind,
    tags: kind === 'fondation' ? [code, ...tags] : [code, ...tags, 'company'],
    themes,
    heads,
    self,
    presentation,
    weight,
  };
}
