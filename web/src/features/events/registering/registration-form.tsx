import {
  Button,
  Checkbox,
  Fieldset,
  NativeSelect,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import type { PublicEvent, RegistrationReceipt } from '../../../api/types.js';
import { registering as words } from '../../../i18n/fr/event-registration.js';
import { partnershipTypes } from '../../../i18n/fr/partnership-types.js';
import { Card } from '../../../ui/card.js';
import { Notice } from '../../../ui/notice.js';
import { aPerson, emptyRegistration, toRegistration } from '../model/registration-draft.js';
import { useRegister } from './registering.queries.js';

const typeChoices = [
  { value: '', label: words.anyType },
  ...Object.entries(partnershipTypes).map(([value, label]) => ({ value, label })),
];
const kindChoices = Object.entries(words.kinds).map(([value, label]) => ({ value, label }));

interface FormProps {
  event: PublicEvent;
  onDone: (receipt: RegistrationReceipt) => void;
}

/** One organisation, one or two people, what they look for and propose, what they need to be at ease. */
export function RegistrationForm({ event, onDone }: FormProps) {
  const register = useRegister(event.id);
  const form = useForm({ initialValues: emptyRegistration() });
  const send = form.onSubmit((draft) =>
    register.mutate(toRegistration(draft), {
      onSuccess: onDone,
      onError: ({ fields }) => form.setErrors(fields),
    }),
  );
  return (
    <Card as="section">
      <form noValidate onSubmit={send} id="inscription">
        <Stack gap="md">
          <Title order={2}>{words.formTitle}</Title>
          {register.error && <Notice tone="wrong">{register.error.detail}</Notice>}
          <TextInput
            label={words.organisationName}
            autoComplete="organization"
            required
            {...form.getInputProps('organisationName')}
          />
          <NativeSelect
            label={words.organisationKind}
            data={kindChoices}
            {...form.getInputProps('organisationKind')}
          />
          {form.values.delegates.map((_, rank) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the first and the second person
            <Fieldset key={rank} legend={words.person(rank)}>
              <SimpleGrid cols={{ base: 1, xs: 2 }}>
                <TextInput
                  label={words.personName}
                  required
                  {...form.getInputProps(`delegates.${rank}.name`)}
                />
                <TextInput label={words.personRole} {...form.getInputProps(`delegates.${rank}.role`)} />
                <TextInput
                  label={words.personEmail}
                  description={rank === 0 ? words.emailHint : undefined}
                  type="email"
                  required={rank === 0}
                  {...form.getInputProps(`delegates.${rank}.email`)}
                />
                <TextInput
                  label={words.personPhone}
                  type="tel"
                  {...form.getInputProps(`delegates.${rank}.phone`)}
                />
              </SimpleGrid>
            </Fieldset>
          ))}
          {form.values.delegates.length === 1 ? (
            <Button variant="default" onClick={() => form.insertListItem('delegates', aPerson())}>
              {words.addPerson}
            </Button>
          ) : (
            <Button variant="default" onClick={() => form.removeListItem('delegates', 1)}>
              {words.dropPerson}
            </Button>
          )}
          <Fieldset legend={words.brings}>
            <Stack gap="sm">
              <Text c="dimmed">{words.bringsHint}</Text>
              <Textarea label={words.seeks} autosize minRows={2} {...form.getInputProps('seeks')} />
              <Textarea label={words.offers} autosize minRows={2} {...form.getInputProps('offers')} />
              <NativeSelect label={words.type} data={typeChoices} {...form.getInputProps('type')} />
            </Stack>
          </Fieldset>
          <Fieldset legend={words.comfort}>
            <Stack gap="sm">
              <Checkbox label={words.stepFree} {...form.getInputProps('stepFree', { type: 'checkbox' })} />
              <Checkbox label={words.quiet} {...form.getInputProps('quiet', { type: 'checkbox' })} />
              <TextInput label={words.accessNote} {...form.getInputProps('accessNote')} />
              <TextInput label={words.meals} {...form.getInputProps('meals')} />
              <SimpleGrid cols={2}>
                <TextInput label={words.arrivesAt} type="time" {...form.getInputProps('arrivesAt')} />
                <TextInput label={words.leavesAt} type="time" {...form.getInputProps('leavesAt')} />
              </SimpleGrid>
              <Text c="dimmed">{words.hoursHint}</Text>
            </Stack>
          </Fieldset>
          <Checkbox
            label={words.sharesContact}
            {...form.getInputProps('sharesContact', { type: 'checkbox' })}
          />
          <Checkbox
            label={words.acceptCharter}
            {...form.getInputProps('charterAccepted', { type: 'checkbox' })}
          />
          <Button type="submit" loading={register.isPending}>
            {words.send}
          </Button>
        </Stack>
      </form>
    </Card>
  );
}
