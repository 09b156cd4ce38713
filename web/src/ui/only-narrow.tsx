import { Box } from '@mantine/core';
import type { ReactNode } from 'react';

/** Shown only where list and detail do not fit side by side. */
export function OnlyNarrow({ children }: { children: ReactNode }) {
  return <Box hiddenFrom="md">{children}</Box>;
}
