import { useHotkeys } from '@mantine/hooks';
import { type RefObject, useRef } from 'react';

const ELSEWHERE = '[role="dialog"], [role="menu"]';

/**
 * Moves through a list's rows with J and K or the arrows; each letter presses the button of the row one is on that
 * says so (`aria-keyshortcuts`). A row that goes away leaves its place to the next.
 */
export function useRowKeys(list: RefObject<HTMLElement | null>, letters: readonly string[]): void {
  const place = useRef(-1);
  const rows = () => [...(list.current?.children ?? [])];
  const held = () => rows().findIndex((row) => row.contains(document.activeElement));
  const away = () => document.activeElement?.closest(ELSEWHERE) || document.querySelector('[role="dialog"]');
  const move = (step: 1 | -1) => {
    const all = rows();
    if (away() || all.length === 0) return;
    const at = held();
    const next = at >= 0 ? at + step : place.current < 0 || step > 0 ? place.current : place.current - 1;
    place.current = Math.max(0, Math.min(all.length - 1, next));
    all[place.current].querySelector<HTMLElement>('a, button')?.focus();
  };
  const press = (letter: string) => {
    const row = rows()[held()];
    if (row && !away()) row.querySelector<HTMLElement>(`[aria-keyshortcuts="${letter}"]`)?.click();
  };
  useHotkeys([
    ['j', () => move(1)],
    ['ArrowDown', () => move(1)],
    ['k', () => move(-1)],
    ['ArrowUp', () => move(-1)],
    ...letters.map((letter): [string, () => void] => [letter, () => press(letter)]),
  ]);
}
