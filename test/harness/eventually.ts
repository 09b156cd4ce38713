import { setTimeout as pause } from 'node:timers/promises';

/** Looks again until something is there. Throws with `what` after the patience (20 s unless said). */
export async function eventually<Answer>(
  what: string,
  look: () => Promise<Answer | null | undefined | false>,
  patienceMs = 20_000,
): Promise<Answer> {
  const end = performance.now() + patienceMs;
  for (;;) {
    const answer = await look();
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`not in time: ${what}`);
    await pause(100);
  }
}
