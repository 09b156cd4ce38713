import { SimpleGrid, Stack, Text } from '@mantine/core';
import MapPin from 'lucide-react/icons/map-pin';
import { useId } from 'react';
import type { Answer, LaboSuggestion } from '../../api/types.js';
import { formatNumber } from '../../i18n/format.js';
import { laboMatching as words } from '../../i18n/fr/matching.js';
import { ArticleCard } from '../../ui/card.js';
import { LinkButton, TextLink } from '../../ui/link-button.js';
import { Spread, WithIcon } from '../../ui/spread.js';
import { TypeTag } from '../../ui/type-tag.js';

/** A suggestion seen from the Labo: both sides, what each answered. */
export function LaboSuggestionCard({ suggestion }: { suggestion: LaboSuggestion }) {
  const { id, need, offer, partnershipType, score, distanceKm, summary } = suggestion;
  const labelId = useId();
  return (
    <ArticleCard labelledBy={labelId} type={partnershipType}>
      <Stack gap="sm">
        <Spread>
          <TypeTag type={partnershipType} />
          <Spread>
            {distanceKm !== null && (
              <WithIcon icon={MapPin}>{words.distance(formatNumber(Math.round(distanceKm)))}</WithIcon>
            )}
            <Text size="sm" fw={650}>
              {words.score(score)}
            </Text>
          </Spread>
        </Spread>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" id={labelId}>
          <Half label={words.need} listing={need} answer={suggestion.needAnswer} />
          <Half label={words.offer} listing={offer} answer={suggestion.offerAnswer} />
        </SimpleGrid>
        <Spread>
          <Text c="dimmed" flex="1 1 16rem">
            {summary}
          </Text>
          <LinkButton
            variant="default"
            to="/suggestions/$suggestionId"
            params={{ suggestionId: id }}
            search={{ organisation: need.organisation.id }}
          >
            {words.open}
          </LinkButton>
        </Spread>
      </Stack>
    </ArticleCard>
  );
}

interface HalfProps {
  label: string;
  listing: LaboSuggestion['need'];
  answer: Answer | null;
}

function Half({ label, listing, answer }: HalfProps) {
  return (
    <div>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      <Text fw={650}>{listing.title}</Text>
      <TextLink to="/organisations/$organisationId" params={{ organisationId: listing.organisation.id }}>
        {listing.organisation.name}
      </TextLink>
      <Text size="sm" c="dimmed">
        {answer ? words.answers[answer] : words.noAnswer}
      </Text>
    </div>
  );
}
