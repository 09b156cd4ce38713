import { Group, Stack, Text, Title } from '@mantine/core';
import { useId } from 'react';
import type { Listing } from '../../api/types.js';
import { formatDay } from '../../i18n/format.js';
import { listings as words } from '../../i18n/fr/listings.js';
import { Badge } from '../../ui/badge.js';
import { ArticleCard } from '../../ui/card.js';
import { Clamp } from '../../ui/clamp.js';
import { TextLink } from '../../ui/link-button.js';
import { TitleLink } from '../../ui/title-link.js';
import { TypeTag } from '../../ui/type-tag.js';
import { ListingStatusBadge } from './listing-status.js';

/** A need or an offer in a list. */
export function ListingCard({ listing }: { listing: Listing }) {
  const id = useId();
  const { side, status, title, description, partnershipTypes, suggestionCount, deadline, commune } = listing;
  const facts = [
    commune?.name,
    deadline && words.until(formatDay(deadline)),
    status === 'published' && words.trails(suggestionCount),
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
          <ListingStatusBadge status={status} />
        </Group>
        <Title order={2} id={id}>
          <TitleLink to="/besoins-et-offres/$listingId" params={{ listingId: listing.id }}>
            {title}
          </TitleLink>
        </Title>
        <Clamp lines={2}>{description}</Clamp>
        <Group gap="md" justify="space-between">
          <Text c="dimmed">{facts.join(' · ')}</Text>
          {suggestionCount > 0 && status === 'published' && (
            <TextLink to="/suggestions" search={{ annonce: listing.id }}>
              {words.seeTrails(suggestionCount)}
            </TextLink>
          )}
        </Group>
      </Stack>
    </ArticleCard>
  );
}
