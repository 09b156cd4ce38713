import { Checkbox, Stack, Text, Title } from '@mantine/core';
import type { ScoringSettings } from '../../api/types.js';
import { scoringSettings as words } from '../../i18n/fr/scoring-settings.js';
import { Card } from '../../ui/card.js';
import { Spread } from '../../ui/spread.js';

type Criterion = ScoringSettings['criteria'][number];

interface CriteriaCardProps {
  criteria: Criterion[];
  switchedOff: Criterion['code'][];
  onChange: (switchedOff: Criterion['code'][]) => void;
}

/** Every criterion with its weight; unticked, it counts for nothing. */
export function CriteriaCard({ criteria, switchedOff, onChange }: CriteriaCardProps) {
  const toggle = (code: Criterion['code'], on: boolean) =>
    onChange(on ? switchedOff.filter((other) => other !== code) : [...switchedOff, code]);
  return (
    <Card as="section" aria-labelledby="criteria">
      <Stack gap="sm">
        <Title order={2} id="criteria" size="h3">
          {words.criteriaTitle}
        </Title>
        <Text c="dimmed">{words.criteriaText}</Text>
        {criteria.map(({ code, label, weight, usual }) => (
          <Spread key={code}>
            <Checkbox
              label={label}
              aria-label={words.criterion(label)}
              checked={!switchedOff.includes(code)}
              onChange={(event) => toggle(code, event.currentTarget.checked)}
            />
            <Text component="span">
              <strong>{words.weight(weight)}</strong>
              {Math.abs(weight - usual) >= 0.0005 && (
                <Text component="span" c="dimmed" size="sm">
                  {' '}
                  {words.usual(usual)}
                </Text>
              )}
            </Text>
          </Spread>
        ))}
      </Stack>
    </Card>
  );
}
