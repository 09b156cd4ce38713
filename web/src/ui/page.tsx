import { Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { documentHead } from '../i18n/fr/document.js';
import classes from './page.module.css';

interface PageProps {
  title: string;
  /** Words under the title. */
  lead?: ReactNode;
  /** Beside the title: a state. */
  badge?: ReactNode;
  /** Above the title: the way back. */
  above?: ReactNode;
  /** At the right of the title: what one can do here. */
  actions?: ReactNode;
  /** A narrower column beside the main one. */
  aside?: ReactNode;
  /** Uses the whole width, for grids. */
  wide?: boolean;
  children: ReactNode;
}

/** A screen: its title (also the browser's), what one can do, its content and what stands beside. */
export function Page({ title, lead, badge, above, actions, aside, wide, children }: PageProps) {
  useEffect(() => {
    document.title = documentHead.titleOf(title);
  }, [title]);
  const head = (
    <header className={classes.head}>
      <Stack gap={4} className={classes.heading}>
        {above}
        <Group gap="md" align="center">
          <Title order={1}>{title}</Title>
          {badge}
        </Group>
        {lead && (
          <Text c="dimmed" component="div">
            {lead}
          </Text>
        )}
      </Stack>
      {actions && (
        <Group gap="sm" className={classes.actions} data-print="hide">
          {actions}
        </Group>
      )}
    </header>
  );
  if (!aside)
    return (
      <div className={classes.page} data-wide={wide || undefined}>
        {head}
        {children}
      </div>
    );
  return (
    <div className={classes.page} data-wide={wide || undefined}>
      <div className={classes.columns}>
        <div>
          {head}
          {children}
        </div>
        <aside className={classes.aside}>{aside}</aside>
      </div>
    </div>
  );
}
