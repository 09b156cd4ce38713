import { Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** Words that matter less than their neighbours. */
export function Quiet({ children }: { children: ReactNode }) {
  return (
    <Text span inherit c="dimmed">
      {children}
    </Text>
  );
}
