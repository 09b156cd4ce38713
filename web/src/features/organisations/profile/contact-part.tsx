import { SimpleGrid } from '@mantine/core';
import { useVocabulary } from '../../../api/vocabulary.js';
import { profile as words } from '../../../i18n/fr/profile.js';
import { ChipChoice } from '../../../ui/chip-choice.js';
import { Field, Part, type PartProps } from './part.js';

/** Who answers, when, in which language, and what is needed to meet. */
export function ContactPart(props: PartProps) {
  const { fields, change } = props;
  const { languages } = useVocabulary();
  return (
    <Part title={words.contact}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Field {...props} field="referentName" label={words.referentName} />
        <Field {...props} field="referentFunction" label={words.referentFunction} />
        <Field {...props} field="email" label={words.email} type="email" />
        <Field {...props} field="phone" label={words.phone} type="tel" />
      </SimpleGrid>
      <Field {...props} field="referentHours" label={words.referentHours} hint={words.referentHoursHint} />
      <ChipChoice
        label={words.languages}
        options={languages}
        value={fields.languages}
        onChange={(value) => change({ languages: value })}
      />
      <Field {...props} long field="accessNeeds" label={words.accessNeeds} hint={words.accessNeedsHint} />
    </Part>
  );
}
