import { Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** The first lines of a text; the rest is behind the title. */
export function Clamp({ lines, children }: { lines: number; children: ReactNode }) {
  return <Text lineClamp={lines}>{children}</Text>;
}
