import type { Listing } from './listing.entity.js';

/** What its author writes and chooses in a need or an offer. */
export const CONTENT_FIELDS = [
  'title',
  'description',
  'partnershipTypes',
  'themes',
  'modalities',
  'odd',
  'communeCode',
  'otherCommunes',
  'perimeter',
  'amountMin',
  'amountMax',
  'quantity',
  'quantityUnit',
  'duration',
  'startsOn',
  'deadline',
  'expiresOn',
  'reciprocity',
  'publicConsent',
] as const satisfies (keyof Listing)[];

export type ContentField = (typeof CONTENT_FIELDS)[number];
export type ListingContent = Pick<Listing, ContentField>;

export const contentOf = (listing: ListingContent): ListingContent =>
  Object.fromEntries(CONTENT_FIELDS.map((field) => [field, listing[field]])) as unknown as ListingContent;

export const EMPTY_CONTENT: ListingContent = {
  title: '',
  description: '',
  partnershipTypes: [],
  themes: [],
  modalities: [],
  odd: [],
  communeCode: null,
  otherCommunes: [],
  perimeter: null,
  amountMin: null,
  amountMax: null,
  quantity: null,
  quantityUnit: null,
  duration: null,
  startsOn: null,
  deadline: null,
  expiresOn: null,
  reciprocity: null,
  publicConsent: false,
};
