import { Stack, Textarea, TextInput } from '@mantine/core';
import { posting as words } from '../../../i18n/fr/posting.js';
import { Advice } from '../advice.js';
import { AttachmentsField } from '../attachments-field.js';
import type { StepProps } from './step-props.js';

/** What is looked for or proposed, in one's own words. */
export function WhatStep({ form, state: { content, change, errors }, hints }: StepProps) {
  const { side } = form;
  return (
    <Stack gap="md">
      <TextInput
        label={words.name[side]}
        description={words.nameHint}
        placeholder={words.nameExample[side]}
        value={content.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
        error={errors.title}
        maxLength={150}
        autoFocus={content.title === ''}
      />
      <Textarea
        label={words.story}
        description={words.storyHint[side]}
        value={content.description}
        onChange={(event) => change({ description: event.currentTarget.value })}
        error={errors.description}
        autosize
        minRows={5}
        maxRows={16}
        maxLength={6000}
      />
      <Advice advice={hints?.advice ?? []} />
      <AttachmentsField form={form} />
    </Stack>
  );
}
