import { setTimeout as pause } from 'node:timers/promises';

/** Looks again until something is there. Throws with `what` after the patience (a minute unless said: a busy machine is no failure). */
export async function eventually<Answer>(
  what: string,
  look: () => Promise<Answer | null | undefined | false>,
  patienceMs = 60_000,
): Promise<Answer> {
  const end = performance.now() + patienceMs;
  for (;;) {
    const answer = await look();
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`not in time: ${what}`);
    await pause(100);
  }
}
