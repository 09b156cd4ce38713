import { setTimeout as pause } from 'node:timers/promises';

/** Looks again every third of a second until `look` answers something; gives up in words. */
export async function waitUntil<Answer>(
  what: string,
  look: () => Promise<Answer | null | false>,
  seconds = 180,
): Promise<Answer> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const answer = await look();
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`${what}: nothing after ${seconds} s`);
    await pause(300);
  }
}
