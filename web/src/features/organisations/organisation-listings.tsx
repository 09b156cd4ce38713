import { useQuery } from '@tanstack/react-query';
import HandHelping from 'lucide-react/icons/hand-helping';
import PackageOpen from 'lucide-react/icons/package-open';
import { listingsQuery } from '../../api/listings.js';
import { organisations as words } from '../../i18n/fr/organisations.js';
import { QueryView } from '../../ui/query-view.js';
import { Row, Rows } from '../../ui/rows.js';
import { EmptyState, LoadingCards } from '../../ui/states.js';
import { TitleLink } from '../../ui/title-link.js';
import { TypeTag } from '../../ui/type-tag.js';

/** What this organisation looks for or proposes. */
export function OrganisationListings({ organisationId }: { organisationId: string }) {
  const query = useQuery(listingsQuery(organisationId));
  return (
    <QueryView query={query} loading={<LoadingCards count={1} />}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState icon={HandHelping} title={words.noListings} />
        ) : (
          <Rows label={words.listingsTitle}>
            {items.map((listing) => (
              <Row
                key={listing.id}
                icon={listing.side === 'need' ? HandHelping : PackageOpen}
                title={
                  <TitleLink to="/besoins-et-offres/$listingId" params={{ listingId: listing.id }}>
                    {listing.title}
                  </TitleLink>
                }
                actions={listing.partnershipTypes
                  .slice(0, 1)
                  .map((type) => <TypeTag key={type} type={type} />)}
              >
                {[
                  words.side[listing.side],
                  words.status[listing.status],
                  words.trails(listing.suggestionCount),
                ].join(' · ')}
              </Row>
            ))}
          </Rows>
        )
      }
    </QueryView>
  );
}
