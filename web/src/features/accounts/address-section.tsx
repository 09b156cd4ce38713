import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, unwrap } from '../../api/client.js';
import type { ApiProblem } from '../../api/problem.js';
import { useSession } from '../../api/session.js';
import { account as words } from '../../i18n/fr/account.js';
import { accounts } from '../../i18n/fr/accounts.js';
import { Notice } from '../../ui/notice.js';
import { SectionCard } from '../../ui/section-card.js';
import { toastProblem } from '../../ui/toast.js';

/** The address one signs in with; a new one has to answer first. */
export function AddressSection() {
  const { me } = useSession();
  const [asked, setAsked] = useState<string | null>(null);
  const form = useForm({
    initialValues: { email: '' },
    validate: { email: (value) => (value.trim() ? null : accounts.missingEmail) },
  });
  const change = useMutation<unknown, ApiProblem, string>({
    mutationFn: (email) => unwrap(api.POST('/api/me/address', { body: { email } })),
    onSuccess: (_, email) => {
      setAsked(email);
      form.reset();
    },
    onError: (error) =>
      Object.keys(error.fields).length > 0 ? form.setErrors(error.fields) : toastProblem(error),
  });
  return (
    <SectionCard title={words.address}>
      <Text>{words.addressText(me.email)}</Text>
      {asked && <Notice tone="ok">{words.addressAsked(asked)}</Notice>}
      <form noValidate onSubmit={form.onSubmit(({ email }) => change.mutate(email.trim()))}>
        <Stack gap="md" align="flex-start">
          <TextInput
            w="100%"
            maw="26rem"
            label={words.newAddress}
            type="email"
            autoComplete="email"
            {...form.getInputProps('email')}
          />
          <Button type="submit" variant="default" loading={change.isPending}>
            {words.changeAddress}
          </Button>
        </Stack>
      </form>
    </SectionCard>
  );
}
