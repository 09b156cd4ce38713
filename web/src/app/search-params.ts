import { safeReturnPath } from '../api/spaces.js';

type Raw = Record<string, unknown>;

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
const pageNumber = (value: unknown) => {
  const page = Number(value);
  return Number.isInteger(page) && page > 1 ? page : undefined;
};

/** What the address of each page may say after the question mark; anything else is dropped. */
export interface SignInSearch {
  retour?: string;
}
export const signInSearch = ({ retour }: Raw): SignInSearch => ({
  retour: safeReturnPath(retour) ?? undefined,
});

export interface SuggestionsSearch {
  etat?: string;
  annonce?: string;
  recherche?: string;
  type?: string;
  page?: number;
}
export const suggestionsSearch = (raw: Raw): SuggestionsSearch => ({
  etat: text(raw.etat),
  annonce: text(raw.annonce),
  recherche: text(raw.recherche),
  type: text(raw.type),
  page: pageNumber(raw.page),
});

export interface SuggestionSearch {
  organisation?: string;
}
export const suggestionSearch = ({ organisation }: Raw): SuggestionSearch => ({
  organisation: text(organisation),
});

export interface OrganisationsSearch {
  recherche?: string;
  nature?: string;
  page?: number;
}
export const organisationsSearch = (raw: Raw): OrganisationsSearch => ({
  recherche: text(raw.recherche),
  nature: text(raw.nature),
  page: pageNumber(raw.page),
});

export interface EventSearch {
  vue?: 'organisations';
}
export const eventSearch = ({ vue }: Raw): EventSearch => ({
  vue: vue === 'organisations' ? vue : undefined,
});

export interface MailboxSearch {
  recherche?: string;
  page?: number;
  message?: string;
}
export const mailboxSearch = (raw: Raw): MailboxSearch => ({
  recherche: text(raw.recherche),
  page: pageNumber(raw.page),
  message: text(raw.message),
});
