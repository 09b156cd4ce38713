import { MultiSelect } from '@mantine/core';
import { options, useVocabulary } from '../../../api/vocabulary.js';
import { profile as words } from '../../../i18n/fr/profile.js';
import { ChipChoice } from '../../../ui/chip-choice.js';
import { Field, Part, type PartProps } from './part.js';

/** What one does, looks for and brings. */
export function ProjectPart(props: PartProps) {
  const { fields, errors, change } = props;
  const { themes, odd, objectives } = useVocabulary();
  return (
    <Part title={words.project}>
      <Field {...props} long field="presentation" label={words.presentation} hint={words.presentationHint} />
      <Field {...props} long field="lookingFor" label={words.lookingFor} />
      <Field {...props} long field="brings" label={words.brings} />
      <ChipChoice
        label={words.themes}
        error={errors.themes}
        options={themes}
        value={fields.themes}
        onChange={(value) => change({ themes: value })}
      />
      <ChipChoice
        label={words.objectives}
        error={errors.objectives}
        options={objectives}
        value={fields.objectives}
        onChange={(value) => change({ objectives: value })}
      />
      <MultiSelect
        label={words.odd}
        data={options(odd)}
        value={fields.odd}
        onChange={(value) => change({ odd: value })}
        error={errors.odd}
        searchable
      />
      <Field {...props} field="website" label={words.website} type="url" />
    </Part>
  );
}
