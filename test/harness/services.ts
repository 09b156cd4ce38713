import { appUrlOf } from '../../src/platform/database/app-role.js';
import { createTestDatabase } from './database.js';
import { type MailCatcher, startMailCatcher } from './mail-catcher.js';
import { emptyTestRedis } from './redis.js';

export interface TestServices {
  /** The owner's address, for looking and for preparing; the application has its own in `env`. */
  databaseUrl: string;
  redisUrl: string | null;
  queue: 'redis' | 'postgres';
  mail: MailCatcher;
  /** What `readConfig` reads, for an application on these services. */
  env: Record<string, string>;
  stop(): Promise<void>;
}

/** Own database, own queue and own mailbox for one test file; `migrate` fills the template once a run. */
export async function startTestServices(migrate: (url: string) => Promise<unknown>): Promise<TestServices> {
  const database = await createTestDatabase(migrate);
  const redisUrl = await emptyTestRedis();
  const mail = await startMailCatcher();
  const queue = redisUrl ? 'redis' : 'postgres';
  return {
    databaseUrl: database.url,
    redisUrl,
    queue,
    mail,
    env: {
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      PORT: '0',
      HOST: '127.0.0.1',
      DATABASE_URL: appUrlOf(database.url),
      REDIS_URL: redisUrl ?? '',
      TANDEM_QUEUE: queue,
      SMTP_URL: mail.url,
      APP_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
    },
    stop: async () => {
      await mail.stop();
      await database.drop();
    },
  };
}
