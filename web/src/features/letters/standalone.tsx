import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { shell } from '../../i18n/fr/shell.js';
import { Logo } from '../../ui/logo.js';
import classes from './standalone.module.css';

/** A page of its own, for those a message brought here. */
export const Standalone = ({ children }: { children: ReactNode }) => (
  <main className={classes.page}>
    <Stack gap="lg" className={classes.column}>
      <div className={classes.brand}>
        <Logo />
        {shell.product}
      </div>
      {children}
    </Stack>
  </main>
);
