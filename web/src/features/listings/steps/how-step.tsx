import { Group, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { options, useVocabulary } from '../../../api/vocabulary.js';
import { posting as words } from '../../../i18n/fr/posting.js';
import { ChipChoice } from '../../../ui/chip-choice.js';
import type { StepProps } from './step-props.js';
import { useSuggestion } from './use-suggestion.js';

const euros = (value: string | number) => (value === '' ? null : Math.round(Number(value)));

/** Under which form, how much, once or lasting. */
export function HowStep({ form: { side }, state: { content, change, errors }, hints }: StepProps) {
  const { modalities, quantityUnits } = useVocabulary();
  const read = useSuggestion(
    'modalities',
    content,
    change,
    hints?.modalities.map(({ code }) => code),
  );
  return (
    <Stack gap="lg">
      <ChipChoice
        label={words.modalities[side]}
        description={read && words.read}
        error={errors.modalities}
        options={modalities}
        value={content.modalities}
        onChange={(value) => change({ modalities: value })}
      />
      <ChipChoice
        single
        label={words.duration}
        options={(['one_off', 'lasting'] as const).map((code) => ({ code, label: words.durations[code] }))}
        value={content.duration ? [content.duration] : []}
        onChange={([value]) => change({ duration: (value as 'one_off' | undefined) ?? null })}
      />
      <Group align="flex-end" gap="sm" grow preventGrowOverflow={false}>
        <TextInput
          label={words.quantity}
          description={words.quantityHint}
          value={content.quantity ?? ''}
          onChange={(event) => change({ quantity: event.currentTarget.value || null })}
          error={errors.quantity}
          inputMode="numeric"
          maxLength={100}
        />
        <Select
          label={words.unit}
          data={options(quantityUnits)}
          value={content.quantityUnit}
          onChange={(value) => change({ quantityUnit: value })}
          error={errors.quantityUnit}
          clearable
          maw={200}
        />
      </Group>
      {(content.modalities.includes('financier') ||
        content.amountMin !== null ||
        content.amountMax !== null) && (
        <Group align="flex-start" gap="sm" grow>
          {(['amountMin', 'amountMax'] as const).map((field) => (
            <NumberInput
              key={field}
              label={
                field === 'amountMin' ? `${words.amount}, ${words.amountMin.toLowerCase()}` : words.amountMax
              }
              description={field === 'amountMin' ? words.amountHint : undefined}
              value={content[field] ?? ''}
              onChange={(value) => change({ [field]: euros(value) })}
              error={errors[field]}
              min={0}
              hideControls
              thousandSeparator=" "
              suffix=" €"
            />
          ))}
        </Group>
      )}
    </Stack>
  );
}
