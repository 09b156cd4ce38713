import { Group, Stack, Text, Title } from '@mantine/core';
import { useId } from 'react';
import type { Listing } from '../../api/types.js';
import { formatDay } from '../../i18n/format.js';
import { listings as words } from '../../i18n/fr/listings.js';
import { posting } from '../../i18n/fr/posting.js';
import { Badge } from '../../ui/badge.js';
import { ArticleCard } from '../../ui/card.js';
import { Clamp } from '../../ui/clamp.js';
import { TextLink } from '../../ui/link-button.js';
import { TitleLink } from '../../ui/title-link.js';
import { TypeTag } from '../../ui/type-tag.js';
import { ListingStatusBadge } from './listing-status.js';

/** A need or an offer in a list. */
export function ListingCard({ listing, author }: { listing: Listing; author?: boolean }) {
  const id = useId();
  const { side, status, title, description, partnershipTypes, suggestionCount, deadline, commune } = listing;
  const facts = [
    author && `${listing.organisation.name}, ${listing.organisation.kindLabel}`,
    commune?.name,
    deadline && words.until(formatDay(deadline)),
    !author && status === 'published' && words.trails(suggestionCount),
  ].filter(Boolean);
  return (
    <ArticleCard labelledBy={id} type={partnershipTypes[0]}>
      <Stack gap="xs">
        <Group gap="xs" justify="space-between">
          <Group gap="xs">
            <Badge tone="action">{words.side[side]}</Badge>
            {partnershipTypes.map((type) => (
              <TypeTag key={type} type={type} />
            ))}
          </Group>
          {!author && <ListingStatusBadge status={status} />}
        </Group>
        <Title order={2} id={id}>
          <TitleLink to="/besoins-et-offres/$listingId" params={{ listingId: listing.id }}>
            {title || posting.untitled[side]}
          </TitleLink>
        </Title>
        <Clamp lines={2}>{description}</Clamp>
        <Group gap="md" justify="space-between">
          <Text c="dimmed">{facts.join(' · ')}</Text>
          {status === 'draft' && (
            <TextLink to="/besoins-et-offres/$listingId/modifier" params={{ listingId: listing.id }}>
              {posting.resume}
            </TextLink>
          )}
          {!author && suggestionCount > 0 && status === 'published' && (
            <TextLink to="/suggestions" search={{ annonce: listing.id }}>
              {words.seeTrails(suggestionCount)}
            </TextLink>
          )}
        </Group>
      </Stack>
    </ArticleCard>
  );
}
