import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useSession } from '../../api/session.js';
import type { Listing } from '../../api/types.js';
import { formatAmount, formatDay } from '../../i18n/format.js';
import { listings as words } from '../../i18n/fr/listings.js';
import { posting } from '../../i18n/fr/posting.js';
import { shell } from '../../i18n/fr/shell.js';
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
import { EndNotice } from './end-notice.js';
import { ListingActions } from './listing-actions.js';
import { ListingStatusBadge } from './listing-status.js';
import { listingQuery } from './listings.queries.js';
import { VersionsPanel } from './versions-panel.js';

/** One need or offer, whole. */
export function ListingScreen() {
  const { listingId } = useParams({ from: '/app/besoins-et-offres/$listingId' });
  const query = useQuery(listingQuery(listingId));
  const { geste } = useSearch({ from: '/app/besoins-et-offres/$listingId' });
  const { space } = useSession();
  if (!query.data)
    return (
      <Page title={words.title}>
        <QueryView query={query}>{() => null}</QueryView>
      </Page>
    );
  const listing = query.data;
  const mine = space?.kind === 'organisation' && space.organisation.id === listing.organisation.id;
  const above = mine ? (
    <BackLink to="/besoins-et-offres">{words.back}</BackLink>
  ) : (
    <BackLink to="/explorer">{shell.explorer}</BackLink>
  );
  return (
    <Page
      title={listing.title || posting.untitled[listing.side]}
      above={above}
      badge={<ListingStatusBadge status={listing.status} />}
      actions={
        listing.mayEdit && (
          <ListingActions
            key={listing.status}
            listing={listing}
            asked={geste === 'pourvu' ? 'fulfil' : undefined}
          />
        )
      }
      aside={
        <Stack gap="md">
          <Owner listing={listing} mine={mine} />
          {listing.mayEdit && <VersionsPanel listingId={listing.id} />}
        </Stack>
      }
    >
      <Card type={listing.partnershipTypes[0]}>
        <Stack gap="md">
          {listing.mayEdit && <EndNotice listing={listing} asked={geste === 'renouveler'} />}
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
          <Files listing={listing} />
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
    [
      words.place,
      [listing.commune, ...listing.otherCommunes]
        .map((place) => place?.name)
        .filter(Boolean)
        .join(', '),
    ],
    [words.perimeter, listing.perimeterLabel],
    [words.amount, formatAmount(listing.amount)],
    [words.quantity, listing.quantity],
    [words.duration, listing.duration],
    [words.dates, dates.join(', ')],
    [words.themes, listing.themes.map(({ label }) => label).join(', ')],
    [words.modalities, listing.modalities.map(({ label }) => label).join(', ')],
    [words.odd, listing.odd.map(({ label }) => label).join(', ')],
    [words.reciprocity, listing.reciprocity],
    [words.fulfilledBy, listing.fulfilledBy],
    [
      words.online,
      listing.mayEdit && listing.status === 'published' && listing.expiresOn
        ? words.onlineUntil(formatDay(listing.expiresOn))
        : null,
    ],
    [words.visibility, listing.mayEdit && listing.publicConsent ? words.visible : null],
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

function Files({ listing: { id, attachments } }: { listing: Listing }) {
  if (attachments.length === 0) return null;
  return (
    <Stack gap={4}>
      <Title order={2} size="h3">
        {words.files}
      </Title>
      {attachments.map((file) => (
        <Anchor key={file.id} href={`/api/listings/${id}/attachments/${file.id}`} download={file.name}>
          {file.name}
          <Text span c="dimmed" size="sm">
            {` · ${posting.fileSize(file.size)}`}
          </Text>
        </Anchor>
      ))}
    </Stack>
  );
}
