import { Button, Stack, Text, Title } from '@mantine/core';
import { ApiProblem } from '../api/problem.js';
import { shell } from '../i18n/fr/shell.js';
import { Card } from '../ui/card.js';
import classes from './standalone.module.css';

/** A page that could not be drawn: says so, and offers to reload. */
export function Crash({ error }: { error: unknown }) {
  return (
    <div className={classes.standalone}>
      <Card role="alert">
        <Stack gap="md" align="flex-start">
          <Title order={1}>{shell.crash}</Title>
          <Text>{error instanceof ApiProblem ? error.detail : shell.crashText}</Text>
          <Button onClick={() => window.location.reload()}>{shell.reload}</Button>
        </Stack>
      </Card>
    </div>
  );
}
