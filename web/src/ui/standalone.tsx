import { Group, Stack, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { documentHead } from '../i18n/fr/document.js';
import { shell } from '../i18n/fr/shell.js';
import { Card } from './card.js';
import { Logo } from './logo.js';
import classes from './standalone.module.css';

interface StandaloneProps {
  title: string;
  /** Stands in the place of what failed, perhaps inside a page that goes on. */
  alert?: boolean;
  children: ReactNode;
}

/** A page outside the application: the name, a title, one thing to do. */
export function Standalone({ title, alert = false, children }: StandaloneProps) {
  const Root = alert ? 'div' : 'main';
  useEffect(() => {
    document.title = documentHead.titleOf(title);
  }, [title]);
  return (
    <Root className={classes.standalone} role={alert ? 'alert' : undefined}>
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
    </Root>
  );
}
