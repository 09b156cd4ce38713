import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, unwrap } from './client.js';
import { useSession } from './session.js';
import type { Space } from './spaces.js';
import type { Vocabulary } from './types.js';

/** Themes are told in the words of the Labo one acts in. */
const vocabularyQuery = (laboId: string | undefined) =>
  queryOptions({
    queryKey: ['vocabulary', laboId ?? null],
    queryFn: () => unwrap(api.GET('/api/vocabulary', { params: { query: { laboId } } })),
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
export function useVocabulary(): Vocabulary {
  const { space } = useSession();
  return useQuery(vocabularyQuery(laboOf(space))).data ?? NONE;
}

const laboOf = (space: Space | null): string | undefined => {
  if (space?.kind === 'labo') return space.labo.id;
  return space?.kind === 'organisation' ? space.organisation.labo.id : undefined;
};

/** A list as Mantine's selects take it. */
export const options = (list: { code: string; label: string }[]) =>
  list.map(({ code, label }) => ({ value: code, label }));
