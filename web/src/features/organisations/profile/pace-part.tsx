import { Checkbox, NumberInput, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useVocabulary } from '../../../api/vocabulary.js';
import { profile as words } from '../../../i18n/fr/profile.js';
import { Part, type PartProps } from './part.js';

/** How much one can follow, a pause, and what one agrees to. */
export function PacePart({ fields, errors, change }: PartProps) {
  const { consents } = useVocabulary();
  return (
    <Part title={words.pace}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <NumberInput
          label={words.capacity}
          description={words.capacityHint}
          value={fields.capacity ?? ''}
          onChange={(value) => change({ capacity: value === '' ? null : Number(value) })}
          error={errors.capacity}
          min={0}
          max={50}
          allowDecimal={false}
          hideControls
        />
        <TextInput
          type="date"
          label={words.pausedUntil}
          description={words.pausedHint}
          value={fields.pausedUntil ?? ''}
          onChange={(event) => change({ pausedUntil: event.currentTarget.value || null })}
          error={errors.pausedUntil}
        />
      </SimpleGrid>
      <Checkbox.Group
        label={words.consents}
        description={words.consentsHint}
        value={fields.consents}
        onChange={(value) => change({ consents: value })}
      >
        <Stack gap="xs" mt="xs">
          {consents.map(({ code, label }) => (
            <Checkbox key={code} value={code} label={label} />
          ))}
        </Stack>
      </Checkbox.Group>
    </Part>
  );
}
