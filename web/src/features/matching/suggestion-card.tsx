import { Collapse, Stack, Text, Title } from '@mantine/core';
import MapPin from 'lucide-react/icons/map-pin';
import { useId, useState } from 'react';
import type { SuggestionCard as Suggestion } from '../../api/types.js';
import { formatAmount, formatDay, formatPlace } from '../../i18n/format.js';
import { matching as words } from '../../i18n/fr/matching.js';
import { Badge } from '../../ui/badge.js';
import { ArticleCard } from '../../ui/card.js';
import { Clamp } from '../../ui/clamp.js';
import { Notice } from '../../ui/notice.js';
import { Reasons } from '../../ui/reasons.js';
import { Spread, WithIcon } from '../../ui/spread.js';
import { TextButton } from '../../ui/text-button.js';
import { TitleLink } from '../../ui/title-link.js';
import { TypeTag } from '../../ui/type-tag.js';
import { AnswerBar } from './answer-bar.js';
import { Introduction } from './introduction.js';
import { ScoreDetail } from './score-detail.js';

interface SuggestionCardProps {
  suggestion: Suggestion;
  /** The organisation that reads and answers. */
  organisationId: string;
  /** Somebody of the Labo looks at it: they see all, they do not answer. */
  readOnly?: boolean;
  /** On its own page: the title is no link, the text is whole. */
  alone?: boolean;
  /** The answer pressed in a message, waiting to be confirmed. */
  pressed?: 'interested' | 'declined';
}

/** One pairing told to one side: what, who, why, and three answers. */
export function SuggestionCard({
  suggestion,
  organisationId,
  readOnly,
  alone,
  pressed,
}: SuggestionCardProps) {
  const { theirs, mine, partnershipType, reasons, unlikely } = suggestion;
  const titleId = useId();
  const scoreId = useId();
  const [scoreOpen, setScoreOpen] = useState(false);
  const waiting = suggestion.theirAnswer && !suggestion.answer && !readOnly;
  const details = [
    theirs.organisation.name,
    theirs.organisation.sizeLabel,
    formatAmount(theirs.amount),
    theirs.deadline && words.until(formatDay(theirs.deadline)),
  ].filter(Boolean);
  const scoreButton = (
    <TextButton aria-expanded={scoreOpen} aria-controls={scoreId} onClick={() => setScoreOpen(!scoreOpen)}>
      {scoreOpen ? words.hideScore : words.showScore}
    </TextButton>
  );
  return (
    <ArticleCard labelledBy={titleId} type={partnershipType}>
      <Stack gap="md">
        <Stack gap={4}>
          <Spread>
            <Spread>
              <TypeTag type={partnershipType} />
              {unlikely && <Badge tone="quiet">{words.unlikely}</Badge>}
            </Spread>
            {theirs.commune && (
              <WithIcon icon={MapPin}>{formatPlace(theirs.commune, theirs.distanceKm)}</WithIcon>
            )}
          </Spread>
          <Title order={2} id={titleId} mt={4}>
            {alone ? (
              theirs.title
            ) : (
              <TitleLink
                to="/suggestions/$suggestionId"
                params={{ suggestionId: suggestion.id }}
                search={{ organisation: organisationId }}
              >
                {theirs.title}
              </TitleLink>
            )}
          </Title>
          <Text c="dimmed">{details.join(' · ')}</Text>
          <Text c="dimmed" size="sm">
            {words.forYours(mine.side, mine.title)}
          </Text>
        </Stack>
        {waiting && <Notice tone="action">{words.theyAgreed}</Notice>}
        <Clamp lines={alone ? 12 : 2}>{theirs.excerpt}</Clamp>
        <Reasons title={words.why} labels={{ fact: words.fact, open: words.open }} reasons={reasons} />
        {suggestion.theirAnswer && suggestion.answer === 'interested' && (
          <Introduction suggestion={suggestion} />
        )}
        {readOnly ? (
          <Spread end>{scoreButton}</Spread>
        ) : (
          <AnswerBar
            suggestion={suggestion}
            organisationId={organisationId}
            pressed={pressed}
            beside={scoreButton}
          />
        )}
        <Collapse expanded={scoreOpen} id={scoreId}>
          <ScoreDetail suggestion={suggestion} />
        </Collapse>
      </Stack>
    </ArticleCard>
  );
}
