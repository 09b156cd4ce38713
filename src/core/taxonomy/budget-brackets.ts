import { codesOf, labelIn } from './code-list.js';

/** Yearly budget of an organisation, in euros. No published list exists: a Labo may reword these. */
export const budgetBrackets = [
  { code: 'moins_10k', label: 'Moins de 10 000 € par an' },
  { code: '10k_50k', label: '10 000 à 50 000 € par an' },
  { code: '50k_200k', label: '50 000 à 200 000 € par an' },
  { code: '200k_1m', label: '200 000 € à 1 million par an' },
  { code: '1m_10m', label: '1 à 10 millions d’euros par an' },
  { code: 'plus_10m', label: 'Plus de 10 millions d’euros par an' },
] as const;

export type BudgetBracket = (typeof budgetBrackets)[number]['code'];

export const budgetBracketCodes = codesOf(budgetBrackets);

/** The French label; the code itself when it is not in the list. */
export const labelOfBudgetBracket = (code: string): string => labelIn(budgetBrackets, code);
