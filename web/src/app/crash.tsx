import { Button, Text } from '@mantine/core';
import { ApiProblem } from '../api/problem.js';
import { shell } from '../i18n/fr/shell.js';
import { Standalone } from '../ui/standalone.js';

/** A page that could not be drawn: says so, and offers to reload. */
export const Crash = ({ error }: { error: unknown }) => (
  <Standalone title={shell.crash} alert>
    <Text>{error instanceof ApiProblem ? error.detail : shell.crashText}</Text>
    <div>
      <Button onClick={() => window.location.reload()}>{shell.reload}</Button>
    </div>
  </Standalone>
);
