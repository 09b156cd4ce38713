import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type TestApp, WATCH_PARENT } from './app.js';
import { eventually } from './eventually.js';

export interface Days {
  /** Does what that instant asks for, and waits until every message has left. */
  live(instant: Date): Promise<void>;
  stop(): Promise<void>;
}

/** A process that lives through days, beside a worker that sends what they bring. */
export async function startDays(app: TestApp): Promise<Days> {
  const child = spawn(process.execPath, ['--import', WATCH_PARENT, 'dist/src/tools/live-days.js'], {
    env: { ...process.env, ...app.env, TANDEM_PARENT_PID: String(process.pid) },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const answers = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  const answer = async () => {
    const { done } = await answers.next();
    if (done) throw new Error('the days ended');
  };
  await answer();
  return {
    live: async (instant) => {
      child.stdin!.write(`${instant.toISOString()}\n`);
      await answer();
      await allSent(app);
    },
    stop: async () => {
      const gone = once(child, 'exit');
      child.stdin!.end();
      await gone;
    },
  };
}

/** No message waits and no job is under way. */
export async function allSent({ database }: TestApp): Promise<void> {
  await eventually(
    'every message to leave',
    async () => {
      const [{ count }] = await database.query(
        `SELECT (SELECT count(*) FROM outgoing_mail WHERE state IN ('queued', 'leased', 'sending'))::int
              + (SELECT count(*) FROM job_request WHERE state NOT IN ('done', 'failed', 'cancelled'))::int AS count`,
      );
      return count === 0;
    },
    60_000,
  );
}
