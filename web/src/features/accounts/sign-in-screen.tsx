import { Button, Divider, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
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
import { providerQuery } from './accounts.queries.js';
import { DemoPeople } from './demo-people.js';
import { LinkForm } from './link-form.js';
import { LinkSent } from './link-sent.js';
import { PasswordForm } from './password-form.js';
import { useProvider, useSignIn } from './use-sign-in.js';

/** The only page one sees without an account: a link first, a password for those who have one. */
export function SignInScreen() {
  const { retour, refus } = useSearch({ from: '/connexion' });
  const destination = retour ?? '/';
  const { data: demo } = useQuery(demoQuery);
  const signIn = useSignIn(destination);
  const [email, setEmail] = useState('');
  const [way, setWay] = useState<'link' | 'password' | 'sent'>('link');
  useEffect(() => {
    document.title = documentHead.titleOf(way === 'sent' ? accounts.sentTitle : accounts.title);
  }, [way]);
  return (
    <SplitScreen aside={<Presentation />}>
      <Card>
        {way === 'sent' ? (
          <LinkSent email={email} onCorrect={() => setWay('link')} />
        ) : (
          <Stack gap="md">
            <Title order={1} size="h2">
              {accounts.title}
            </Title>
            {refus && <Notice tone="wrong">{accounts.providerRefused}</Notice>}
            {way === 'link' ? (
              <LinkForm
                email={email}
                onSent={(sent) => {
                  setEmail(sent);
                  setWay('sent');
                }}
                onPassword={(typed) => {
                  setEmail(typed);
                  setWay('password');
                }}
              />
            ) : (
              <PasswordForm
                email={email}
                destination={destination}
                onLink={(typed) => {
                  setEmail(typed);
                  setWay('link');
                }}
              />
            )}
            <Provider destination={destination} />
            {!demo?.enabled && (
              <Text size="sm" c="dimmed">
                {accounts.noAccount}
              </Text>
            )}
          </Stack>
        )}
      </Card>
      {demo?.enabled && (
        <DemoPeople
          people={demo.signIns}
          busy={signIn.isPending}
          onChoose={(chosen) => signIn.mutate({ email: chosen, demo: true })}
        />
      )}
    </SplitScreen>
  );
}

function Provider({ destination }: { destination: string }) {
  const { data: provider } = useQuery(providerQuery);
  const go = useProvider(destination);
  if (!provider?.name) return null;
  return (
    <>
      <Divider label={accounts.or} />
      {go.error && <Notice tone="wrong">{go.error.detail}</Notice>}
      <Button variant="default" loading={go.isPending} onClick={() => go.mutate()}>
        {accounts.withProvider(provider.name)}
      </Button>
    </>
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
