import { readFileSync } from 'node:fs';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { Environment } from './environment.js';

/** The settings of one process, read once at start. */
export class Config {
  environment: 'production' | 'development' | 'test';
  http: { port: number; host: string; publicUrl: string; secureCookies: boolean };
  database: { url: string };
  queue: { backend: 'redis' | 'postgres'; redisUrl: string | null };
  mail: {
    smtpUrl: string;
    from: string;
    /** Signs every message; null leaves that to the server which takes them. */
    dkim: { domain: string; selector: string; privateKey: string } | null;
    /** How long the server may leave us without an answer. */
    patienceSeconds: number;
    /** Before the second attempt; each next one waits twice as long. */
    retrySeconds: number;
    /** What a provider signs its reports of bounces and complaints with; null closes that door. */
    eventsSecret: string | null;
  };
  secret: string;
  log: { level: string };
  /** Sign-in through OpenID Connect, or null where it is off. */
  identityProvider: {
    issuer: string;
    clientId: string;
    clientSecret: string;
    scopes: string[];
    /** On the button. */
    name: string;
  } | null;
  /** What the clock says at start; null for the real one. For tests and demonstrations of later days. */
  startsAt: Date | null;
  /** API Recherche d’entreprises; null when profiles are not begun with the public register. */
  businessRegisterUrl: string | null;
  /** Only on a demonstration: the folder of the local mailbox and the file naming the demo people. */
  demo: { mailboxDir: string | null; file: string | null };
}

export class WrongSettings extends Error {}

/** Reads and checks the environment. Throws `WrongSettings` with one message naming every wrong variable. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const known = Object.fromEntries(
    Object.entries(env).filter(([key]) => key in new Environment() || KEYS.has(key)),
  );
  const values = plainToInstance(Environment, known, { exposeDefaultValues: true });
  const problems = validateSync(values).flatMap((error) => Object.values(error.constraints ?? {}));
  if (values.TANDEM_QUEUE === 'redis' && !values.REDIS_URL)
    problems.push('TANDEM_QUEUE=redis needs REDIS_URL');
  const provider = [values.OIDC_ISSUER, values.OIDC_CLIENT_ID, values.OIDC_CLIENT_SECRET];
  if (provider.some(Boolean) && !provider.every(Boolean))
    problems.push('OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET go together');
  const dkimKey = values.DKIM_KEY_FILE ? readKey(values.DKIM_KEY_FILE, problems) : null;
  const publicUrl = (values.PUBLIC_URL ?? `http://localhost:${values.PORT}`).replace(/\/$/, '');
  if (values.DEMO_FILE && values.NODE_ENV === 'production' && publicUrl.startsWith('https:'))
    problems.push('DEMO_FILE opens accounts without a password: production over https refuses it');
  if (problems.length > 0)
    throw new WrongSettings(`Wrong settings:\n${problems.map((p) => `  - ${p}`).join('\n')}`);

  return {
    environment: values.NODE_ENV,
    http: { port: values.PORT, host: values.HOST, publicUrl, secureCookies: publicUrl.startsWith('https:') },
    database: { url: values.DATABASE_URL },
    queue: {
      backend: values.TANDEM_QUEUE ?? (values.REDIS_URL ? 'redis' : 'postgres'),
      redisUrl: values.REDIS_URL ?? null,
    },
    mail: {
      smtpUrl: values.SMTP_URL,
      from: values.MAIL_FROM,
      dkim: dkimKey
        ? {
            domain: values.MAIL_FROM.match(/@([^<>\s]+)>$/)![1],
            selector: values.DKIM_SELECTOR,
            privateKey: dkimKey,
          }
        : null,
      patienceSeconds: values.SMTP_PATIENCE_SECONDS,
      retrySeconds: values.MAIL_RETRY_SECONDS,
      eventsSecret: values.MAIL_EVENTS_SECRET ?? null,
    },
    secret: values.APP_SECRET,
    log: { level: values.LOG_LEVEL },
    identityProvider: identityProviderOf(values),
    startsAt: values.TANDEM_NOW ? new Date(values.TANDEM_NOW) : null,
    businessRegisterUrl: values.BUSINESS_REGISTER_URL?.replace(/\/$/, '') ?? null,
    demo: { mailboxDir: values.MAILBOX_DIR ?? null, file: values.DEMO_FILE ?? null },
  };
}

function identityProviderOf(values: Environment): Config['identityProvider'] {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_SCOPES, OIDC_NAME } = values;
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return null;
  return {
    issuer: OIDC_ISSUER.replace(/\/$/, ''),
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    scopes: OIDC_SCOPES.split(' '),
    name: OIDC_NAME,
  };
}

function readKey(path: string, problems: string[]): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    problems.push(`DKIM_KEY_FILE cannot be read: ${(error as Error).message}`);
    return null;
  }
}

const KEYS = new Set([
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
  'DKIM_KEY_FILE',
  'TANDEM_NOW',
  'MAIL_EVENTS_SECRET',
  'PUBLIC_URL',
  'DATABASE_URL',
  'REDIS_URL',
  'TANDEM_QUEUE',
  'SMTP_URL',
  'APP_SECRET',
  'BUSINESS_REGISTER_URL',
  'MAILBOX_DIR',
  'DEMO_FILE',
]);
