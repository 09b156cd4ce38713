import { codesOf, labelIn } from './code-list.js';

/** Company categories of the French statistics (decree 2008-1354), by number of employees only. */
export const companyCategories = [
  { code: 'TPE', label: 'Microentreprise / TPE (< 10 salariés)' },
  { code: 'PME', label: 'Petite et moyenne entreprise (10 à 249)' },
  { code: 'ETI', label: 'Entreprise de taille intermédiaire (250 à 4 999)' },
  { code: 'GE', label: 'Grande entreprise (≥ 5 000)' },
] as const;

export type CompanyCategory = (typeof companyCategories)[number]['code'];

export const companyCategoryCodes = codesOf(companyCategories);

/** The French label; the code itself when it is not in the list. */
export const labelOfCompanyCategory = (code: string): string => labelIn(companyCategories, code);
