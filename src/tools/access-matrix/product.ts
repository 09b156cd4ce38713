import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { superviseChild } from '../../platform/embedded/supervise.js';

const entry = fileURLToPath(new URL('../../main.js', import.meta.url));
const DROP_CHECKS = new URL('./drop-checks.js', import.meta.url).href;

/** Signs the cookies of the trial. */
export const TRIAL_SECRET = 'only for a trial, only for a trial, only for a trial';

export interface RunningApi {
  url: string;
  stop(): Promise<void>;
}

/** The built HTTP process on a database of the trial; `withoutChecks` loads it without the application's checks. */
export async function startApi(databaseUrl: string, withoutChecks: boolean): Promise<RunningApi> {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-matrix-'));
  const lastWords: string[] = [];
  let child: ReturnType<typeof superviseChild>;
  const url = await new Promise<string>((resolve, reject) => {
    child = superviseChild({
      name: 'http',
      entry,
      logFile: join(folder, 'product.log'),
      env: {
        NODE_ENV: 'test',
        LOG_LEVEL: 'error',
        PORT: '0',
        HOST: '127.0.0.1',
        PUBLIC_URL: '',
        DATABASE_URL: databaseUrl,
        REDIS_URL: '',
        TANDEM_QUEUE: 'postgres',
        SMTP_URL: 'smtp://127.0.0.1:9',
        APP_SECRET: TRIAL_SECRET,
        NODE_OPTIONS: withoutChecks ? `--import=${DROP_CHECKS}` : '',
      },
      onLine: (line) => {
        lastWords.push(line);
        if (lastWords.length > 40) lastWords.shift();
        if (line.startsWith('{"listening"')) resolve(JSON.parse(line).listening);
      },
    });
    void child.exited.then((code) => reject(new Error(`http ended (${code}):\n${lastWords.join('\n')}`)));
  });
  const stop = async () => {
    await child.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, stop };
}
