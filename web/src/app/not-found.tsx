import { Text } from '@mantine/core';
import { shell } from '../i18n/fr/shell.js';
import { LinkButton } from '../ui/link-button.js';
import { Standalone } from '../ui/standalone.js';

/** An address nobody answers to. */
export const NotFound = () => (
  <Standalone title={shell.notFound}>
    <Text>{shell.notFoundText}</Text>
    <div>
      <LinkButton to="/">{shell.home}</LinkButton>
    </div>
  </Standalone>
);
