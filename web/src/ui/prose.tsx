import { Text } from '@mantine/core';

/** A text as its author wrote it, line breaks kept. */
export function Prose({ children }: { children: string }) {
  return <Text style={{ whiteSpace: 'pre-line', maxWidth: '44rem' }}>{children}</Text>;
}
