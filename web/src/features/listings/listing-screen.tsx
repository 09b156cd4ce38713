import { Group, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useSession } from '../../api/session.js';
import type { Listing } from '../../api/types.js';
import { formatAmount, formatDay } from '../../i18n/format.js';
import { listings as words } from '../../i18n/fr/listings.js';
import { BackLink } from '../../ui/back-link.js';
import { Badge } from '../../ui/badge.js';
import { AsideCard, Card } from '../../ui/card.js';
import { Facts } from '../../ui/facts.js';
import { LinkButton, TextLink } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { Prose } from '../../ui/prose.js';
import { QueryView } from '../../ui/query-view.js';
import { TypeTag } from '../../ui/type-tag.js';
import { ListingActions } from './listing-actions.js';
import { ListingStatusBadge } from './listing-status.js';
import { listingQuery } from './listings.queries.js';

/** One need or offer, whole. */
export function ListingScreen() {
  const { listingId } = useParams({ from: '/app/besoins-et-offres/$listingId' });
  const query = useQuery(listingQuery(listingId));
  const { space } = useSession();
  if (!query.data)
    return (
      <Page title={words.title}>
        <QueryView query={query}>{() => null}</QueryView>
      </Page>
    );
  const listing = query.data;
  const mine = space?.kind === 'organisation' && space.organisation.id === listing.organisation.id;
  return (
    <Page
      title={listing.title}
      above={mine && <BackLink to="/besoins-et-offres">{words.back}</BackLink>}
      badge={<ListingStatusBadge status={listing.status} />}
      actions={mine && <ListingActions listing={listing} />}
      aside={<Owner listing={listing} mine={mine} />}
    >
      <Card type={listing.partnershipTypes[0]}>
        <Stack gap="md">
          <Group gap="xs">
            <Badge tone="action">{words.side[listing.side]}</Badge>
            {listing.partnershipTypes.map((type) => (
              <TypeTag key={type} type={type} />
            ))}
          </Group>
          <Prose>{listing.description}</Prose>
          <Title order={2} size="h3">
            {words.factsTitle}
          </Title>
          <Facts facts={factsOf(listing)} />
        </Stack>
      </Card>
    </Page>
  );
}

function factsOf(listing: Listing): [string, string | null][] {
  const dates = [
    listing.startsOn && words.from(formatDay(listing.startsOn)),
    listing.deadline && words.until(formatDay(listing.deadline)),
  ].filter(Boolean);
  return [
    [words.place, listing.commune?.name ?? null],
    [words.perimeter, listing.perimeterLabel],
    [words.amount, formatAmount(listing.amount)],
    [words.quantity, listing.quantity],
    [words.dates, dates.join(', ')],
    [words.themes, listing.themes.map(({ label }) => label).join(', ')],
    [words.modalities, listing.modalities.map(({ label }) => label).join(', ')],
    [words.reciprocity, listing.reciprocity],
  ];
}

function Owner({ listing, mine }: { listing: Listing; mine: boolean }) {
  const { organisation, suggestionCount } = listing;
  if (!mine)
    return (
      <AsideCard title={words.ownerTitle}>
        <TextLink to="/organisations/$organisationId" params={{ organisationId: organisation.id }}>
          {organisation.name}
        </TextLink>
      </AsideCard>
    );
  if (listing.status !== 'published') return null;
  if (suggestionCount === 0)
    return (
      <AsideCard title={words.noTrailTitle}>
        <Notice tone="see">{words.noTrailText}</Notice>
      </AsideCard>
    );
  return (
    <AsideCard title={words.trails(suggestionCount)}>
      <LinkButton to="/suggestions" search={{ annonce: listing.id }} fullWidth>
        {words.seeTrails(suggestionCount)}
      </LinkButton>
    </AsideCard>
  );
}
