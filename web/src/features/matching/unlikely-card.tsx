import { Slider, Stack, Text, Title } from '@mantine/core';
import { scoringSettings as words } from '../../i18n/fr/scoring-settings.js';
import { Card } from '../../ui/card.js';

/** The share of *rencontres improbables*, 0 to 20 %. */
export function UnlikelyCard({ share, onChange }: { share: number; onChange: (share: number) => void }) {
  return (
    <Card as="section" aria-labelledby="unlikely">
      <Stack gap="sm">
        <Title order={2} id="unlikely" size="h3">
          {words.unlikelyTitle}
        </Title>
        <Text c="dimmed">{words.unlikelyText}</Text>
        <Slider
          thumbLabel={words.unlikelyLabel}
          min={0}
          max={20}
          step={1}
          value={Math.round(share * 100)}
          onChange={(percent) => onChange(percent / 100)}
          label={null}
          marks={[0, 5, 10, 15, 20].map((value) => ({ value, label: `${value}\u202f%` }))}
          mb="md"
        />
        <Text fw={600} role="status">
          {words.unlikelyValue(share)}
        </Text>
      </Stack>
    </Card>
  );
}
