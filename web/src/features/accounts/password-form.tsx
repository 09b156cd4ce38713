import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect, useRef } from 'react';
import { accounts } from '../../i18n/fr/accounts.js';
import { Notice } from '../../ui/notice.js';
import { TextButton } from '../../ui/text-button.js';
import { useSignIn } from './use-sign-in.js';

interface PasswordFormProps {
  email: string;
  destination: string;
  onLink: (email: string) => void;
}

/** For those who have chosen a password. */
export function PasswordForm({ email, destination, onLink }: PasswordFormProps) {
  const password = useRef<HTMLInputElement>(null);
  const address = useRef<HTMLInputElement>(null);
  // The form has just replaced another: the reading point goes to what remains to be filled.
  useEffect(() => (email ? password : address).current?.focus(), [email]);
  const signIn = useSignIn(destination);
  const form = useForm({
    initialValues: { email, password: '' },
    validate: {
      email: (value) => (value.trim() ? null : accounts.missingEmail),
      password: (value) => (value ? null : accounts.missingPassword),
    },
  });
  const submit = form.onSubmit((values) =>
    signIn.mutate(values, { onError: ({ fields }) => form.setErrors(fields) }),
  );
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        {signIn.error && <Notice tone="wrong">{signIn.error.detail}</Notice>}
        <TextInput
          ref={address}
          label={accounts.email}
          type="email"
          autoComplete="username"
          {...form.getInputProps('email')}
        />
        <PasswordInput
          ref={password}
          label={accounts.password}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': accounts.showPassword }}
          {...form.getInputProps('password')}
        />
        <Button type="submit" loading={signIn.isPending}>
          {accounts.submit}
        </Button>
        <div>
          <TextButton onClick={() => onLink(form.values.email)}>{accounts.withLink}</TextButton>
        </div>
      </Stack>
    </form>
  );
}
