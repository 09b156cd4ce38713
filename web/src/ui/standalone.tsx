import { Group, Stack, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { documentHead } from '../i18n/fr/document.js';
import { shell } from '../i18n/fr/shell.js';
import { Card } from './card.js';
import { Logo } from './logo.js';
import classes from './standalone.module.css';

/** A page outside the application: the name, a title, one thing to do. */
export function Standalone({ title, children }: { title: string; children: ReactNode }) {
  useEffect(() => {
    document.title = documentHead.titleOf(title);
  }, [title]);
  return (
    <main className={classes.standalone}>
      <Card>
        <Stack gap="md">
          <Group gap="xs">
            <Logo />
            <span className={classes.product}>{shell.product}</span>
          </Group>
          <Title order={1} size="h2">
            {title}
          </Title>
          {children}
        </Stack>
      </Card>
    </main>
  );
}
