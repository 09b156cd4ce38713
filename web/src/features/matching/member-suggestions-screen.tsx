import { Select, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import Waypoints from 'lucide-react/icons/waypoints';
import type { ReactNode } from 'react';
import { listingsQuery } from '../../api/listings.js';
import { useMyOrganisation } from '../../api/session.js';
import type { SuggestionPage, SuggestionState } from '../../api/types.js';
import { matching as words } from '../../i18n/fr/matching.js';
import { Page } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import { QueryView } from '../../ui/query-view.js';
import { Spread } from '../../ui/spread.js';
import { StateTabs } from '../../ui/state-tabs.js';
import { EmptyState } from '../../ui/states.js';
import { suggestionsQuery } from './matching.queries.js';
import { SuggestionCard } from './suggestion-card.js';

const states: SuggestionState[] = ['open', 'interested', 'later', 'declined'];

const heading = (state: SuggestionState, count: number) =>
  state === 'open' ? words.heading(count) : words.headingByState[state](count);

/** One's suggestions, by answer given; `aside` holds what other features say about the same organisation. */
export function MemberSuggestionsScreen({ aside }: { aside: ReactNode }) {
  const organisation = useMyOrganisation();
  const search = useSearch({ from: '/app/suggestions' });
  const navigate = useNavigate({ from: '/suggestions' });
  const state = states.find((known) => known === search.etat) ?? 'open';
  const page = search.page ?? 1;
  const query = useQuery(suggestionsQuery(organisation.id, { state, listingId: search.annonce, page }));
  const { data: listings } = useQuery(listingsQuery(organisation.id));
  const published = (listings?.items ?? []).filter(({ status }) => status === 'published');
  const chosen = published.find(({ id }) => id === search.annonce);
  const show = (next: { etat?: SuggestionState; annonce?: string }) =>
    navigate({ search: (now) => ({ ...now, page: undefined, ...next }) });
  return (
    <Page
      title={query.data ? heading(state, query.data.counts[state]) : words.title}
      lead={chosen ? words.leadOne(chosen.title) : words.leadAll(organisation.name)}
      aside={aside}
    >
      <Stack gap="md">
        <Spread>
          <StateTabs
            label={words.states}
            value={state}
            onChange={(etat) => show({ etat })}
            options={states.map((value) => ({
              value,
              label: words.state[value],
              count: query.data?.counts[value],
            }))}
          />
          {published.length > 1 && (
            <Select
              aria-label={words.listingFilter}
              placeholder={words.allListings}
              value={search.annonce ?? null}
              data={published.map(({ id, title }) => ({ value: id, label: title }))}
              onChange={(annonce) => show({ annonce: annonce ?? undefined })}
              clearable
            />
          )}
        </Spread>
        <QueryView query={query}>
          {(data) => (
            <>
              <Cards data={data} state={state} filtered={Boolean(chosen)} organisationId={organisation.id} />
              <Pager
                page={page}
                total={data.total}
                onChange={(next) => navigate({ search: (now) => ({ ...now, page: next }) })}
              />
            </>
          )}
        </QueryView>
      </Stack>
    </Page>
  );
}

interface CardsProps {
  data: SuggestionPage;
  state: SuggestionState;
  filtered: boolean;
  organisationId: string;
}

function Cards({ data, state, filtered, organisationId }: CardsProps) {
  if (data.items.length > 0)
    return data.items.map((suggestion) => (
      <SuggestionCard key={suggestion.id} suggestion={suggestion} organisationId={organisationId} />
    ));
  if (filtered && state === 'open')
    return (
      <EmptyState icon={Waypoints} title={words.noTrailTitle}>
        {words.noTrailText}
      </EmptyState>
    );
  return (
    <EmptyState icon={Waypoints} title={words.emptyTitle[state]}>
      {words.emptyText[state]}
    </EmptyState>
  );
}
