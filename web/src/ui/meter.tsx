import { Progress, Text } from '@mantine/core';
import type { ReactNode } from 'react';

interface MeterProps {
  /** 0 to 1. */
  value: number;
  /** What the bar measures, for those who listen. */
  label: string;
  words?: ReactNode;
  moving?: boolean;
}

/** A bar and the sentence that says the same. */
export function Meter({ value, label, words, moving }: MeterProps) {
  const percent = Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <div>
      <Progress.Root size="lg" radius="xl" bg="var(--t-line)">
        <Progress.Section value={percent} aria-label={label} animated={moving} />
      </Progress.Root>
      {words && (
        <Text size="sm" mt={6} aria-live={moving ? 'polite' : undefined}>
          {words}
        </Text>
      )}
    </div>
  );
}
