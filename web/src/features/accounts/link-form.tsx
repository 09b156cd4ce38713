import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { accounts } from '../../i18n/fr/accounts.js';
import { Notice } from '../../ui/notice.js';
import { TextButton } from '../../ui/text-button.js';
import { useAskLink } from './use-sign-in.js';

interface LinkFormProps {
  email: string;
  onSent: (email: string) => void;
  onPassword: (email: string) => void;
}

/** One address, and a link arrives there. */
export function LinkForm({ email, onSent, onPassword }: LinkFormProps) {
  const ask = useAskLink();
  const form = useForm({
    initialValues: { email },
    validate: { email: (value) => (value.trim() ? null : accounts.missingEmail) },
  });
  const submit = form.onSubmit((values) =>
    ask.mutate(values.email, {
      onSuccess: () => onSent(values.email.trim()),
      onError: ({ fields }) => form.setErrors(fields),
    }),
  );
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        {ask.error && <Notice tone="wrong">{ask.error.detail}</Notice>}
        <TextInput
          label={accounts.email}
          description={accounts.emailHint}
          type="email"
          autoComplete="username"
          {...form.getInputProps('email')}
        />
        <Button type="submit" loading={ask.isPending}>
          {accounts.askLink}
        </Button>
        <div>
          <TextButton onClick={() => onPassword(form.values.email)}>{accounts.withPassword}</TextButton>
        </div>
      </Stack>
    </form>
  );
}
