import { safeReturnPath } from '../api/spaces.js';
import type { ExploreState } from '../features/listings/model/explore-state.js';
import { introductions } from '../i18n/fr/introductions.js';
import { organisations } from '../i18n/fr/organisations.js';
import { partnershipTypes } from '../i18n/fr/partnership-types.js';

type Raw = Record<string, unknown>;

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
const oneOf = <T extends object>(known: T, value: unknown) =>
  typeof value === 'string' && Object.hasOwn(known, value) ? (value as keyof T & string) : undefined;
/** INSEE codes look like numbers, and lose their first zero when they are read as such. */
const code = (value: unknown) => (typeof value === 'number' ? String(value) : text(value));
const pageNumber = (value: unknown) => {
  const page = Number(value);
  return Number.isInteger(page) && page > 1 ? page : undefined;
};

/** What the address of each page may say after the question mark; anything else is dropped. */
export interface SignInSearch {
  retour?: string;
  /** The identity provider, or the way back from it, said no. */
  refus?: 'fournisseur';
}
export const signInSearch = ({ retour, refus }: Raw): SignInSearch => ({
  retour: safeReturnPath(retour) ?? undefined,
  refus: refus === 'fournisseur' ? refus : undefined,
});

export interface StepSearch {
  retour?: string;
}
export const stepSearch = ({ retour }: Raw): StepSearch => ({ retour: safeReturnPath(retour) ?? undefined });
export interface SettingsSearch {
  vue?: SettingsView;
}
const settingsViews = ['apparence', 'themes', 'rythme', 'cles', 'journal'] as const;
type SettingsView = (typeof settingsViews)[number];
export const settingsSearch = ({ vue }: Raw): SettingsSearch => ({
  vue: settingsViews.find((known) => known === vue),
});

export interface SuggestionsSearch {
  etat?: string;
  annonce?: string;
  recherche?: string;
  type?: keyof typeof partnershipTypes;
  page?: number;
}
export const suggestionsSearch = (raw: Raw): SuggestionsSearch => ({
  etat: text(raw.etat),
  annonce: text(raw.annonce),
  recherche: text(raw.recherche),
  type: oneOf(partnershipTypes, raw.type),
  page: pageNumber(raw.page),
});

export interface SuggestionSearch {
  organisation?: string;
  /** The answer pressed in a message, to be confirmed here. */
  answer?: 'interested' | 'declined';
}
const pressable = { interested: true, declined: true };
export const suggestionSearch = ({ organisation, answer }: Raw): SuggestionSearch => ({
  organisation: text(organisation),
  answer: oneOf(pressable, answer),
});

/** Pages a message links to name the organisation it was written to. */
export interface MemberSearch {
  organisation?: string;
}
export const memberSearch = ({ organisation }: Raw): MemberSearch => ({ organisation: text(organisation) });

export interface OrganisationsSearch {
  recherche?: string;
  nature?: keyof typeof organisations.kinds;
  page?: number;
}
export const organisationsSearch = (raw: Raw): OrganisationsSearch => ({
  recherche: text(raw.recherche),
  nature: oneOf(organisations.kinds, raw.nature),
  page: pageNumber(raw.page),
});

export interface ImportsSearch {
  page?: number;
}
export const importsSearch = ({ page }: Raw): ImportsSearch => ({ page: pageNumber(page) });

export interface EventSearch {
  vue?: 'organisations';
}
export const eventSearch = ({ vue }: Raw): EventSearch => ({
  vue: vue === 'organisations' ? vue : undefined,
});

export interface AdministeredLaboSearch {
  vue?: 'reglages' | 'journal';
}
export const administeredLaboSearch = ({ vue }: Raw): AdministeredLaboSearch => ({
  vue: vue === 'reglages' || vue === 'journal' ? vue : undefined,
});

export interface AccountsSearch {
  recherche?: string;
  page?: number;
}
export const accountsSearch = (raw: Raw): AccountsSearch => ({
  recherche: text(raw.recherche),
  page: pageNumber(raw.page),
});

export interface WhyNotSearch {
  besoin?: string;
  offre?: string;
}
export const whyNotSearch = (raw: Raw): WhyNotSearch => ({
  besoin: text(raw.besoin),
  offre: text(raw.offre),
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

export interface PostingSearch {
  etape?: 'quoi' | 'type' | 'comment' | 'ou' | 'quand';
}
const steps = { quoi: true, type: true, comment: true, ou: true, quand: true };
export const postingSearch = ({ etape }: Raw): PostingSearch => ({ etape: oneOf(steps, etape) });

export interface ListingSearch extends MemberSearch {
  /** What a message asks to do here: keep it on line, or say who answered it. */
  geste?: 'renouveler' | 'pourvu';
}
const gestures = { renouveler: true, pourvu: true };
export const listingSearch = ({ organisation, geste }: Raw): ListingSearch => ({
  organisation: text(organisation),
  geste: oneOf(gestures, geste),
});

/** Every filter of the search, so that a page can be kept, sent and come back to. */
export interface ExploreSearch extends ExploreState {
  type?: keyof typeof partnershipTypes;
  page?: number;
}
const sides = { need: true, offer: true };
const within = (value: unknown, most: number) => {
  const count = Number(value);
  return Number.isInteger(count) && count > 0 && count <= most ? count : undefined;
};
export const exploreSearch = (raw: Raw): ExploreSearch => ({
  q: text(raw.q) ?? (typeof raw.q === 'number' ? String(raw.q) : undefined),
  cote: oneOf(sides, raw.cote),
  type: oneOf(partnershipTypes, raw.type),
  theme: text(raw.theme),
  odd: text(raw.odd),
  forme: text(raw.forme),
  departement: code(raw.departement),
  commune: code(raw.commune),
  km: within(raw.km, 200),
  jours: within(raw.jours, 366),
  page: pageNumber(raw.page),
});
export interface IntroductionsSearch {
  etape?: keyof typeof introductions.state;
  page?: number;
}
export const introductionsSearch = (raw: Raw): IntroductionsSearch => ({
  etape: oneOf(introductions.state, raw.etape),
  page: pageNumber(raw.page),
});

/** The signed part of a message's link. */
export interface MailLinkSearch {
  t: string;
  arret?: true;
}
export const mailLinkSearch = ({ t, arret }: Raw): MailLinkSearch => ({
  t: text(t) ?? '',
  ...(arret !== undefined && { arret: true }),
});
