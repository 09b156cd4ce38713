import { MultiSelect, Stack } from '@mantine/core';
import { options, useVocabulary } from '../../../api/vocabulary.js';
import { posting as words } from '../../../i18n/fr/posting.js';
import { ChipChoice } from '../../../ui/chip-choice.js';
import type { StepProps } from './step-props.js';
import { useSuggestion } from './use-suggestion.js';

/** Which of the four types, in plain words, and what it is about; both read from the text first. */
export function TypeStep({ form: { side }, state: { content, change, errors }, hints }: StepProps) {
  const { partnershipTypes, themes, odd } = useVocabulary();
  const types = useSuggestion('partnershipTypes', content, change, hints?.partnershipTypes);
  const about = useSuggestion(
    'themes',
    content,
    change,
    hints?.themes.map(({ code }) => code),
  );
  return (
    <Stack gap="lg">
      <ChipChoice
        cards
        label={words.types[side]}
        description={types ? words.read : words.typesHint}
        error={errors.partnershipTypes}
        options={partnershipTypes.map(({ code, label, seeking, offering }) => ({
          code,
          type: code,
          label,
          hint: side === 'need' ? seeking : offering,
        }))}
        value={content.partnershipTypes}
        onChange={(value) => change({ partnershipTypes: value })}
      />
      <ChipChoice
        label={words.themes}
        description={about && words.read}
        error={errors.themes}
        options={themes}
        value={content.themes}
        onChange={(value) => change({ themes: value })}
      />
      <MultiSelect
        label={words.odd}
        data={options(odd)}
        value={content.odd}
        onChange={(value) => change({ odd: value })}
        searchable
      />
    </Stack>
  );
}
