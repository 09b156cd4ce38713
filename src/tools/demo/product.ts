import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../platform/embedded/free-port.js';
import type { Services } from '../../platform/embedded/start-services.js';
import { type SupervisedChild, superviseChild } from '../../platform/embedded/supervise.js';
import { newSecret } from '../../platform/secrets/secret-token.js';

const entry = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const FIRST_PORT = 3000;
const LAST_WORDS = 12;

export interface Product {
  address: string;
  /** Resolves when one of the two processes ends by itself. */
  ended: Promise<string>;
  stop(): Promise<void>;
}

/** The settings of a demonstration: what the environment says, and for the rest what was started. */
export async function demoSettings(
  folder: string,
  services: Services,
  smtpUrl: string,
  env = process.env,
): Promise<Record<string, string>> {
  const port = env.PORT || String(await freePort(FIRST_PORT));
  return {
    NODE_ENV: 'production',
    LOG_LEVEL: 'info',
    DATABASE_URL: services.appUrl,
    ...(services.redisUrl ? { REDIS_URL: services.redisUrl } : {}),
    TANDEM_QUEUE: services.queue,
    SMTP_URL: smtpUrl,
    PORT: port,
    HOST: env.HOST || '127.0.0.1',
    PUBLIC_URL: env.PUBLIC_URL || `http://localhost:${port}`,
    MAIL_FROM: env.MAIL_FROM || 'Le Labo des partenariats <labo@tandem.example>',
    APP_SECRET: env.APP_SECRET || keptSecret(folder),
    MAILBOX_DIR: env.SMTP_URL ? '' : join(folder, 'mailbox'),
    DEMO_FILE: join(folder, 'sign-ins.json'),
  };
}

/** Starts the HTTP and the queue process and waits until both say they are ready. */
export async function startProduct(folder: string, settings: Record<string, string>): Promise<Product> {
  const logFile = join(folder, 'product.log');
  const start = (name: string, file: string, ready: RegExp) =>
    new Promise<SupervisedChild>((resolve, reject) => {
      const lastWords: string[] = [];
      const child = superviseChild({
        name,
        entry: entry(file),
        env: settings,
        logFile,
        onLine: (line) => {
          if (ready.test(line)) resolve(child);
          lastWords.push(line);
          if (lastWords.length > LAST_WORDS) lastWords.shift();
        },
      });
      void child.exited.then((code) =>
        reject(new Error([`${name} ended (${code}):`, ...lastWords].join('\n'))),
      );
    });
  const children = await Promise.all([
    start('http', 'main.js', /^\{"listening"/),
    start('worker', 'worker.js', /^\{"working"/),
  ]);
  return {
    address: settings.PUBLIC_URL,
    ended: Promise.race(children.map((child) => child.exited.then(() => `${child.name} (see ${logFile})`))),
    stop: async () => {
      await Promise.all(children.map((child) => child.stop()));
    },
  };
}

/** Made once, so that sessions survive a restart. */
function keptSecret(folder: string): string {
  const file = join(folder, 'secret');
  mkdirSync(folder, { recursive: true });
  if (!existsSync(file)) writeFileSync(file, newSecret(), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}
