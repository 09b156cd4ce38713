import { Container, Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { documentHead } from '../i18n/fr/document.js';
import { shell } from '../i18n/fr/shell.js';
import { Logo } from './logo.js';

/** A page for people without an account: the logo, a title, one column. */
export function BarePage({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}) {
  useEffect(() => {
    document.title = documentHead.titleOf(title);
  }, [title]);
  return (
    <Container size="sm" py="lg">
      <Stack gap="lg">
        <Group gap="xs" component="header">
          <Logo />
          <Text fw={700} c="action">
            {shell.product}
          </Text>
        </Group>
        <Stack gap="lg" component="main" id="contenu">
          <Stack gap={4}>
            <Title order={1}>{title}</Title>
            {lead && (
              <Text c="dimmed" component="div">
                {lead}
              </Text>
            )}
          </Stack>
          {children}
        </Stack>
      </Stack>
    </Container>
  );
}
