import { Checkbox, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { posting as words } from '../../../i18n/fr/posting.js';
import type { StepProps } from './step-props.js';

interface WhenStepProps extends StepProps {
  charter: boolean;
  onCharter: (accepted: boolean) => void;
}

/** What is given in return, when, who may see it, and the charter at the first publication. */
export function WhenStep({ form, state: { content, change, errors }, charter, onCharter }: WhenStepProps) {
  const { side, organisation, houseRules, status } = form;
  const date = (field: 'startsOn' | 'deadline' | 'expiresOn', label: string, description?: string) => (
    <TextInput
      type="date"
      label={label}
      description={description}
      value={content[field] ?? ''}
      onChange={(event) => change({ [field]: event.currentTarget.value || null })}
      error={errors[field]}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
    />
  );
  return (
    <Stack gap="lg">
      <Textarea
        label={words.back[side]}
        description={words.backHint[side]}
        value={content.reciprocity ?? ''}
        onChange={(event) => change({ reciprocity: event.currentTarget.value || null })}
        error={errors.reciprocity}
        autosize
        minRows={2}
        maxLength={1000}
      />
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
        {date('startsOn', words.starts)}
        {date('deadline', words.deadline, words.datesHint)}
        {date('expiresOn', words.expires, words.expiresHint)}
      </SimpleGrid>
      <Checkbox
        label={words.publicConsent}
        description={words.publicConsentHint}
        checked={content.publicConsent}
        onChange={(event) => change({ publicConsent: event.currentTarget.checked })}
      />
      {status === 'draft' && !organisation.charterAccepted && (
        <Checkbox
          label={words.charter}
          description={[...houseRules, words.charterOnce].join(' ')}
          checked={charter}
          onChange={(event) => onCharter(event.currentTarget.checked)}
          error={errors.charter}
        />
      )}
    </Stack>
  );
}
