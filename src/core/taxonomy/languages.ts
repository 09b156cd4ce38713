import { codesOf, labelIn } from './code-list.js';

/** Languages in which an organisation can be met. */
export const languages = [
  { code: 'fr', label: 'Français' },
  { code: 'de', label: 'Allemand' },
  { code: 'en', label: 'Anglais' },
] as const;

export type Language = (typeof languages)[number]['code'];

export const languageCodes = codesOf(languages);

/** The French label; the code itself when it is not in the list. */
export const labelOfLanguage = (code: string): string => labelIn(languages, code);
