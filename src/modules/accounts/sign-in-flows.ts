import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Config } from '../../platform/config/config.js';
import { hashOf } from '../../platform/secrets/secret-token.js';
import { type Auth, createAuth } from './auth.js';
import { type Browser, headersOf } from './browser.js';
import { SESSION_COOKIE } from './cookie.js';
import { PROVIDER_ID } from './identity-provider.js';
import { SignInMails } from './sign-in-mails.js';

/** Unused for a week, a session is over. */
const IDLE_DAYS = 7;
/** How finely the last use of a session is known. */
const USE_MINUTES = 5;

/** A session just opened: the cookies to hand back. */
export interface Opened {
  token: string;
  cookies: string[];
}

export type LiveSession = NonNullable<Awaited<ReturnType<Auth['api']['getSession']>>>;

/** The sign-in library's server side: sessions, links, the identity provider. */
@Injectable()
export class SignInFlows implements OnApplicationShutdown {
  /** Shared with the limiter of tries. */
  readonly pool: pg.Pool;
  readonly auth: Auth;

  constructor(config: Config, mails: SignInMails) {
    this.pool = new pg.Pool({
      connectionString: config.database.url,
      max: 4,
      application_name: 'tandem-sign-in',
      // Everything asked over these connections is asked before anybody is known.
      options: '-c tandem.system=sign-in',
    });
    this.auth = createAuth(config, this.pool, (email, link) => mails.link(email, link));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }

  /** The live session behind a browser's cookie, with its account. */
  async sessionBehind(browser: Browser): Promise<LiveSession | null> {
    if (!browser.cookie.includes(SESSION_COOKIE)) return null;
    const live = await this.auth.api.getSession({ headers: headersOf(browser) });
    if (!live) return null;
    const idle = Date.now() - new Date(live.session.lastUsedAt ?? live.session.createdAt).getTime();
    if (idle > IDLE_DAYS * 86_400_000) {
      await this.close(live.session.id);
      return null;
    }
    if (idle > USE_MINUTES * 60_000)
      await this.query('UPDATE session SET last_used_at = now() WHERE id = $1', [live.session.id]);
    return live;
  }

  async open(accountId: string, browser: Browser): Promise<Opened> {
    const { headers, response } = await this.auth.api.openSession({
      body: { accountId } as never,
      headers: headersOf(browser),
      returnHeaders: true,
    });
    return { token: response.token, cookies: headers.getSetCookie() };
  }

  /** With the rows of the sign-in in sight: accounts, sessions, second factors, devices. */
  async query<Row = Record<string, unknown>>(
    text: string,
    values: unknown[],
  ): Promise<{ rows: Row[]; count: number }> {
    const { rows, rowCount } = await this.pool.query(text, values);
    return { rows: rows as Row[], count: rowCount ?? 0 };
  }

  async close(sessionId: string): Promise<void> {
    await this.query('DELETE FROM session WHERE id = $1', [sessionId]);
  }

  /** Has a link sent to this address, when somebody signs in with it; `mark` says which browser asked. */
  async sendLink(email: string, mark: string): Promise<void> {
    await this.auth.api.signInMagicLink({ body: { email, metadata: { mark } }, headers: new Headers() });
  }

  /** Whether a link still opens something; looking does not use it up. */
  async linkIsGood(link: string): Promise<boolean> {
    const { internalAdapter } = await this.auth.$context;
    const found = await internalAdapter.findVerificationValue(`magic-link:${hashOf(readLink(link).token)}`);
    return Boolean(found && found.expiresAt > new Date());
  }

  /** Uses a link up; null when it has served already or is too old. */
  async openLink(link: string, browser: Browser): Promise<(Opened & { accountId: string }) | null> {
    try {
      const { headers, response } = await this.auth.api.magicLinkVerify({
        query: { token: readLink(link).token },
        headers: headersOf(browser),
        returnHeaders: true,
      });
      return { token: response.token, accountId: response.user.id, cookies: headers.getSetCookie() };
    } catch (error) {
      // The library answers a link that is spent by a redirect.
      if ((error as { status?: string }).status === 'FOUND') return null;
      throw error;
    }
  }

  /** Where to send the browser for the identity provider, and the cookie that binds it to this browser. */
  async startAtProvider(browser: Browser, returnTo: string): Promise<{ url: string; cookies: string[] }> {
    const { headers, response } = await this.auth.api.signInSocial({
      body: {
        provider: PROVIDER_ID,
        callbackURL: returnTo,
        errorCallbackURL: '/connexion',
        disableRedirect: true,
      },
      headers: headersOf(browser),
      returnHeaders: true,
    });
    return { url: response.url!, cookies: headers.getSetCookie() };
  }
}

/** A link carries the token, and the mark of the browser that asked for it. */
export function readLink(link: string): { token: string; mark: string } {
  const [token, mark = ''] = link.split('.');
  return { token, mark };
}
