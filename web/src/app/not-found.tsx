import { Group, Stack, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import { documentHead } from '../i18n/fr/document.js';
import { shell } from '../i18n/fr/shell.js';
import { Card } from '../ui/card.js';
import { LinkButton } from '../ui/link-button.js';
import { Logo } from '../ui/logo.js';
import classes from './standalone.module.css';

/** An address nobody answers to. */
export function NotFound() {
  useEffect(() => {
    document.title = documentHead.titleOf(shell.notFound);
  }, []);
  return (
    <main className={classes.standalone}>
      <Card>
        <Stack gap="md" align="flex-start">
          <Group gap="xs">
            <Logo />
            <span className={classes.product}>{shell.product}</span>
          </Group>
          <Title order={1}>{shell.notFound}</Title>
          <Text>{shell.notFoundText}</Text>
          <LinkButton to="/">{shell.home}</LinkButton>
        </Stack>
      </Card>
    </main>
  );
}
