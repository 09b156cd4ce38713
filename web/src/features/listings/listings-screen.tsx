import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import ListChecks from 'lucide-react/icons/list-checks';
import { useState } from 'react';
import { listingsQuery } from '../../api/listings.js';
import { useMyOrganisation } from '../../api/session.js';
import { listings as words } from '../../i18n/fr/listings.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { StateTabs } from '../../ui/state-tabs.js';
import { EmptyState } from '../../ui/states.js';
import { ListingCard } from './listing-card.js';
import { type SideFilter, sortListings } from './model/group-listings.js';
import { StartButtons } from './start-buttons.js';

/** Everything one's organisation looks for or proposes. */
export function ListingsScreen() {
  const organisation = useMyOrganisation();
  const query = useQuery(listingsQuery(organisation.id));
  const [side, setSide] = useState<SideFilter>('all');
  return (
    <Page title={words.title} lead={words.lead} actions={<StartButtons organisationId={organisation.id} />}>
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={ListChecks} title={words.emptyTitle}>
              {words.emptyText}
            </EmptyState>
          ) : (
            <Stack gap="md">
              <StateTabs
                label={words.filterLabel}
                value={side}
                onChange={setSide}
                options={(['all', 'need', 'offer'] as const).map((value) => ({
                  value,
                  label: words.filter[value],
                  count: sortListings(items, value).length,
                }))}
              />
              {sortListings(items, side).map((listing) => (
                <ListingCard key={listing.id} listing={listing} />
              ))}
              {sortListings(items, side).length === 0 && (
                <EmptyState icon={ListChecks} title={words.emptySide[side]} />
              )}
            </Stack>
          )
        }
      </QueryView>
    </Page>
  );
}
