import { useQuery } from '@tanstack/react-query';
import { listingsQuery } from '../../api/listings.js';
import { listings as words } from '../../i18n/fr/listings.js';
import { AsideCard } from '../../ui/card.js';
import { FigureLines } from '../../ui/figures.js';
import { TitleLink } from '../../ui/title-link.js';
import { Toned } from '../../ui/toned.js';
import { healthOf } from './model/group-listings.js';

/** How many suggestions each published listing has; those without any come first. */
export function HealthPanel({ organisationId }: { organisationId: string }) {
  const { data } = useQuery(listingsQuery(organisationId));
  const published = healthOf(data?.items ?? []);
  if (published.length === 0) return null;
  return (
    <AsideCard title={words.healthTitle}>
      <FigureLines
        lines={published.slice(0, 6).map((listing) => ({
          label: (
            <TitleLink to="/besoins-et-offres/$listingId" params={{ listingId: listing.id }}>
              {listing.title}
            </TitleLink>
          ),
          value:
            listing.suggestionCount === 0 ? (
              <Toned tone="see">{words.noneWord}</Toned>
            ) : (
              words.countWord(listing.suggestionCount)
            ),
        }))}
      />
    </AsideCard>
  );
}
