import { Button, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import SearchX from 'lucide-react/icons/search-x';
import { useState } from 'react';
import { exportHref } from '../../api/exports.js';
import { useSession } from '../../api/session.js';
import type { PlaceCount } from '../../api/types.js';
import { explore as words } from '../../i18n/fr/explore.js';
import { AsideCard } from '../../ui/card.js';
import { ExportMenu } from '../../ui/export-menu.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import { QueryView } from '../../ui/query-view.js';
import { EmptyState } from '../../ui/states.js';
import { usePhone } from '../../ui/use-phone.js';
import classes from './explore.module.css';
import { searchQuery } from './explore.queries.js';
import { ExploreFilters } from './explore-filters.js';
import { ListingCard } from './listing-card.js';
import { type ExploreState, toFilters, toState } from './model/explore-state.js';
import { SavedSearches } from './saved-searches.js';
import { TerritoryMap } from './territory-map.js';

/** Every need and offer of the Labo: words, filters, a list and a map. */
export function ExploreScreen() {
  const { space } = useSession();
  const labo =
    space?.kind === 'organisation' ? space.organisation.labo : space?.kind === 'labo' ? space.labo : null;
  if (!labo) return <Page title={words.title}>{null}</Page>;
  return <Explore laboId={labo.id} staff={space?.kind === 'labo'} />;
}

function Explore({ laboId, staff }: { laboId: string; staff: boolean }) {
  const { page = 1, ...state } = useSearch({ from: '/app/explorer' });
  const navigate = useNavigate({ from: '/explorer' });
  const query = useQuery(searchQuery(laboId, toFilters(state), page));
  const phone = usePhone();
  const [map, setMap] = useState(false);
  const show = (next: Partial<ExploreState>) =>
    navigate({ search: (now) => ({ ...now, page: undefined, ...next }) as typeof now, replace: true });
  const replaceAll = (next: ExploreState) => navigate({ search: next as never });
  const places = query.data?.places ?? [];
  const filtered = Object.values(state).some((value) => value !== undefined);
  return (
    <Page
      title={words.title}
      lead={query.data && words.found(query.data.total)}
      actions={
        staff && (
          <ExportMenu hrefOf={exportHref(laboId, 'listings', { ...toFilters(state), status: 'published' })} />
        )
      }
      wide
    >
      <Stack gap="lg">
        <ExploreFilters state={state} places={places} show={show} />
        <div className={classes.board}>
          <Stack gap="md">
            {phone && (
              <Button variant="default" onClick={() => setMap(!map)} aria-expanded={map}>
                {map ? words.hideMap : words.showMap}
              </Button>
            )}
            {phone && map && <MapCard laboId={laboId} places={places} state={state} show={show} />}
            {query.data?.approximate && <Notice tone="see">{words.approximate}</Notice>}
            <QueryView query={query}>
              {({ items, total }) =>
                items.length === 0 ? (
                  <EmptyState
                    icon={SearchX}
                    title={words.emptyTitle}
                    action={
                      filtered && (
                        <Button variant="default" onClick={() => replaceAll({})}>
                          {words.clear}
                        </Button>
                      )
                    }
                  >
                    {words.emptyText}
                  </EmptyState>
                ) : (
                  <>
                    {items.map((listing) => (
                      <ListingCard key={listing.id} listing={listing} author />
                    ))}
                    <Pager
                      page={page}
                      total={total}
                      onChange={(next) => navigate({ search: (now) => ({ ...now, page: next }) })}
                    />
                  </>
                )
              }
            </QueryView>
          </Stack>
          <div className={classes.beside}>
            {!phone && <MapCard laboId={laboId} places={places} state={state} show={show} />}
            <SavedSearches
              laboId={laboId}
              filters={toFilters(state)}
              onOpen={(kept) => replaceAll(toState(kept))}
            />
          </div>
        </div>
      </Stack>
    </Page>
  );
}

interface MapCardProps {
  laboId: string;
  places: PlaceCount[];
  state: ExploreState;
  show: (next: Partial<ExploreState>) => void;
}

function MapCard({ laboId, places, state, show }: MapCardProps) {
  return (
    <AsideCard title={words.mapTitle}>
      <TerritoryMap
        laboId={laboId}
        places={places}
        departement={state.departement}
        commune={state.commune}
        onDepartement={(departement) => show({ departement })}
        onCommune={(place) => show({ commune: place?.code, km: undefined })}
      />
    </AsideCard>
  );
}
