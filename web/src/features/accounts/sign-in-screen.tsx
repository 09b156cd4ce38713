import { Button, Group, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { demoQuery } from '../../api/demo.js';
import { accounts } from '../../i18n/fr/accounts.js';
import { documentHead } from '../../i18n/fr/document.js';
import { partnershipHints, partnershipTypes } from '../../i18n/fr/partnership-types.js';
import { shell } from '../../i18n/fr/shell.js';
import { Card } from '../../ui/card.js';
import { Logo } from '../../ui/logo.js';
import { Notice } from '../../ui/notice.js';
import { SplitScreen } from '../../ui/split-screen.js';
import { TypeTag } from '../../ui/type-tag.js';
import { DemoPeople } from './demo-people.js';
import { useSignIn } from './use-sign-in.js';

/** The only page one sees without an account. */
export function SignInScreen() {
  const { retour } = useSearch({ from: '/connexion' });
  const { data: demo } = useQuery(demoQuery);
  const signIn = useSignIn(retour ?? '/');
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '', password: '' },
    validate: {
      email: (value) => (value.trim() ? null : accounts.missingEmail),
      password: (value) => (value ? null : accounts.missingPassword),
    },
  });
  useEffect(() => {
    document.title = documentHead.titleOf(accounts.title);
  }, []);
  return (
    <SplitScreen aside={<Presentation />}>
      <Card>
        <form
          noValidate
          onSubmit={form.onSubmit((values) =>
            signIn.mutate(values, { onError: ({ fields }) => form.setErrors(fields) }),
          )}
        >
          <Stack gap="md">
            <Title order={1} size="h2">
              {accounts.title}
            </Title>
            {signIn.error && <Notice tone="wrong">{signIn.error.detail}</Notice>}
            <TextInput
              label={accounts.email}
              type="email"
              autoComplete="username"
              key={form.key('email')}
              {...form.getInputProps('email')}
            />
            <PasswordInput
              label={accounts.password}
              autoComplete="current-password"
              visibilityToggleButtonProps={{ 'aria-label': accounts.showPassword }}
              key={form.key('password')}
              {...form.getInputProps('password')}
            />
            <Button type="submit" loading={signIn.isPending}>
              {accounts.submit}
            </Button>
          </Stack>
        </form>
      </Card>
      {demo?.enabled && <DemoPeople people={demo.signIns} busy={signIn.isPending} onChoose={signIn.mutate} />}
    </SplitScreen>
  );
}

function Presentation() {
  return (
    <Stack gap="lg">
      <Group gap="xs">
        <Logo size={40} />
        <Text size="xl" fw={700} c="action">
          {shell.product}
        </Text>
      </Group>
      <Stack gap="sm">
        <Text component="p" size="xl" fw={650}>
          {accounts.welcome}
        </Text>
        <Text c="dimmed">{accounts.intro}</Text>
      </Stack>
      <Stack gap="sm" visibleFrom="sm">
        <Title order={2} size="h3">
          {accounts.typesTitle}
        </Title>
        {(Object.keys(partnershipTypes) as (keyof typeof partnershipTypes)[]).map((type) => (
          <div key={type}>
            <TypeTag type={type} />
            <Text size="sm" c="dimmed" mt={4}>
              {partnershipHints[type]}
            </Text>
          </div>
        ))}
      </Stack>
    </Stack>
  );
}
