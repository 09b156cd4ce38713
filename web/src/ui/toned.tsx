import { Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** A few words in a state's colour; the words alone must be enough. */
export function Toned({ tone, children }: { tone: 'ok' | 'see' | 'wrong'; children: ReactNode }) {
  return (
    <Text span inherit fw={650} c={`var(--t-${tone})`}>
      {children}
    </Text>
  );
}
