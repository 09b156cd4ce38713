import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, unwrap } from './client.js';
import type { Vocabulary } from './types.js';

const vocabularyQuery = queryOptions({
  queryKey: ['vocabulary'],
  queryFn: () => unwrap(api.GET('/api/vocabulary')),
  staleTime: Number.POSITIVE_INFINITY,
});

const NONE: Vocabulary = {
  partnershipTypes: [],
  themes: [],
  modalities: [],
  odd: [],
  perimeters: [],
  quantityUnits: [],
  kinds: [],
  sizes: [],
  budgets: [],
  legalCategories: [],
  objectives: [],
  languages: [],
  consents: [],
};

/** The lists forms choose from; empty while they are on their way. */
export const useVocabulary = (): Vocabulary => useQuery(vocabularyQuery).data ?? NONE;

/** A list as Mantine's selects take it. */
export const options = (list: { code: string; label: string }[]) =>
  list.map(({ code, label }) => ({ value: code, label }));
