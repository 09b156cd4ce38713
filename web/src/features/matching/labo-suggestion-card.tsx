import { SimpleGrid, Stack, Text } from '@mantine/core';
import Bookmark from 'lucide-react/icons/bookmark';
import CircleCheck from 'lucide-react/icons/circle-check';
import CircleX from 'lucide-react/icons/circle-x';
import MapPin from 'lucide-react/icons/map-pin';
import { useId } from 'react';
import type { Answer, LaboSuggestion } from '../../api/types.js';
import { laboMatching as words } from '../../i18n/fr/matching.js';
import { Badge, type Tone } from '../../ui/badge.js';
import { ArticleCard } from '../../ui/card.js';
import { Clamp } from '../../ui/clamp.js';
import { LinkButton, TextLink } from '../../ui/link-button.js';
import { Fill, Spread, WithIcon } from '../../ui/spread.js';
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
            {distanceKm !== null && <WithIcon icon={MapPin}>{words.distance(distanceKm)}</WithIcon>}
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
          <Fill>
            <Clamp lines={2}>{words.toldTo(need.organisation.name, summary)}</Clamp>
          </Fill>
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

const looks: Record<Answer, { tone: Tone; icon: typeof Bookmark }> = {
  interested: { tone: 'ok', icon: CircleCheck },
  later: { tone: 'see', icon: Bookmark },
  declined: { tone: 'quiet', icon: CircleX },
};

function AnswerBadge({ answer }: { answer: Answer | null }) {
  if (!answer) return <Badge tone="quiet">{words.noAnswer}</Badge>;
  return <Badge {...looks[answer]}>{words.answers[answer]}</Badge>;
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
      <div>
        <AnswerBadge answer={answer} />
      </div>
    </div>
  );
}
