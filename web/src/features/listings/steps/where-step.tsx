import { Stack } from '@mantine/core';
import { communeOption, searchCommunes } from '../../../api/communes.js';
import { useVocabulary } from '../../../api/vocabulary.js';
import { posting as words } from '../../../i18n/fr/posting.js';
import { ChipChoice } from '../../../ui/chip-choice.js';
import { SearchMultiSelect, SearchSelect } from '../../../ui/search-select.js';
import type { StepProps } from './step-props.js';

/** Where it takes place, and from how far the other side may come. */
export function WhereStep({ form, state: { content, change, errors } }: StepProps) {
  const { perimeters } = useVocabulary();
  const known = form.communes.map(communeOption);
  return (
    <Stack gap="lg">
      <SearchSelect
        label={words.place}
        description={words.placeHint}
        known={known}
        search={searchCommunes}
        value={content.communeCode}
        onChange={(value) => change({ communeCode: value })}
        error={errors.communeCode}
      />
      <SearchMultiSelect
        label={words.otherPlaces}
        description={words.otherPlacesHint}
        known={known.filter(({ value }) => content.otherCommunes.includes(value))}
        search={searchCommunes}
        value={content.otherCommunes}
        onChange={(value) => change({ otherCommunes: value })}
        error={errors.otherCommunes}
      />
      <ChipChoice
        single
        label={words.perimeter}
        description={words.perimeterHint}
        error={errors.perimeter}
        options={perimeters}
        value={content.perimeter ? [content.perimeter] : []}
        onChange={([value]) => change({ perimeter: value ?? null })}
      />
    </Stack>
  );
}
