import { Stack, Text, Title } from '@mantine/core';
import type { SuggestionCard } from '../../api/types.js';
import { matching as words } from '../../i18n/fr/matching.js';
import { ScoreBars } from '../../ui/score-bars.js';

/** The score, criterion by criterion: bars, and the words that say the same. */
export function ScoreDetail({ suggestion }: { suggestion: SuggestionCard }) {
  const parts = [...suggestion.parts].sort((a, b) => b.weight - a.weight);
  return (
    <Stack gap="sm">
      <Title order={3}>{words.scoreTitle}</Title>
      <Text c="dimmed">{words.scoreTotal(Math.round(suggestion.score * 100))}</Text>
      <ScoreBars
        bars={parts.map(({ criterion, label, value, weight, reason }) => ({
          key: criterion,
          label,
          value,
          valueText: words.points(value),
          reason,
          weightText: words.weight(weight),
        }))}
      />
    </Stack>
  );
}
