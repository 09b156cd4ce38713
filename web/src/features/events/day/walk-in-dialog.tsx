import { Button, Modal, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { day as words } from '../../../i18n/fr/event-day.js';
import { registering } from '../../../i18n/fr/event-registration.js';
import { Notice } from '../../../ui/notice.js';
import { useWalkIn, type WalkIn } from './day.queries.js';

const kinds = Object.entries(registering.kinds).map(([value, label]) => ({ value, label }));
const empty = () => ({
  key: crypto.randomUUID(),
  organisationName: '',
  organisationKind: 'association',
  delegateName: '',
  delegateEmail: '',
  seeks: '',
});

/** Somebody nobody expected. */
export function WalkInDialog({
  eventId,
  opened,
  onClose,
}: {
  eventId: string;
  opened: boolean;
  onClose: () => void;
}) {
  const walkIn = useWalkIn(eventId);
  const form = useForm({ initialValues: empty() });
  const send = form.onSubmit(({ seeks, delegateEmail, organisationKind, ...rest }) =>
    walkIn.mutate(
      {
        ...rest,
        organisationKind: organisationKind as WalkIn['organisationKind'],
        delegateEmail: delegateEmail.trim() || null,
        brings: seeks.trim()
          ? [
              {
                side: organisationKind === 'association' ? 'need' : 'offer',
                text: seeks.trim(),
                partnershipTypes: [],
                themes: [],
              },
            ]
          : [],
      },
      {
        onSuccess: () => {
          form.setValues(empty());
          onClose();
        },
        onError: ({ fields }) => form.setErrors(fields),
      },
    ),
  );
  return (
    <Modal opened={opened} onClose={onClose} title={words.walkInTitle}>
      <form noValidate onSubmit={send}>
        <Stack gap="md">
          {walkIn.error && <Notice tone="wrong">{walkIn.error.detail}</Notice>}
          <TextInput label={words.walkInName} data-autofocus {...form.getInputProps('organisationName')} />
          <NativeSelect label={words.walkInKind} data={kinds} {...form.getInputProps('organisationKind')} />
          <TextInput label={words.walkInPerson} {...form.getInputProps('delegateName')} />
          <TextInput label={words.walkInEmail} type="email" {...form.getInputProps('delegateEmail')} />
          <Textarea label={words.walkInSeeks} autosize minRows={2} {...form.getInputProps('seeks')} />
          <Button type="submit" loading={walkIn.isPending}>
            {words.walkInSave}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
}
