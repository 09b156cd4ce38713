import type { ListingFilters } from '../../../api/types.js';

/** What the address of the search says. */
export interface ExploreState {
  q?: string;
  cote?: 'need' | 'offer';
  type?: string;
  theme?: string;
  odd?: string;
  forme?: string;
  departement?: string;
  commune?: string;
  km?: number;
  jours?: number;
}

export const toFilters = (state: ExploreState): ListingFilters =>
  ({
    q: state.q,
    side: state.cote,
    type: state.type,
    theme: state.theme,
    odd: state.odd,
    modality: state.forme,
    departement: state.departement,
    commune: state.commune,
    km: state.commune ? state.km : undefined,
    days: state.jours,
  }) as ListingFilters;

export const toState = (filters: ListingFilters): ExploreState => ({
  q: filters.q,
  cote: filters.side,
  type: filters.type,
  theme: filters.theme,
  odd: filters.odd,
  forme: filters.modality,
  departement: filters.departement,
  commune: filters.commune,
  km: filters.km,
  jours: filters.days,
});
