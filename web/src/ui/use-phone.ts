import { useMediaQuery } from '@mantine/hooks';

/** Whether the screen is a phone's: one column, no wide tables. */
export function usePhone(): boolean {
  return useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false }) ?? false;
}
