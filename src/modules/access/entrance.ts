import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Audit } from '../../platform/audit/audit.js';
import { Config } from '../../platform/config/config.js';
import { asSystem, inScope } from '../../platform/database/scope.js';
import type { Actor } from '../../platform/http/access.js';
import { browserOf } from '../accounts/browser.js';
import { SESSION_COOKIE } from '../accounts/cookie.js';
import { DEVICE_COOKIE, Devices } from '../accounts/devices.js';
import { type Opened, SignInFlows } from '../accounts/sign-in-flows.js';
import { Actors, scopeOf } from './actors.js';
import type { Me } from './session.dto.js';
import { SessionService } from './session.service.js';

const YEAR = 365 * 86_400;

export type Exchange = FastifyRequest & { cookies: Record<string, string | undefined> };

/** The last step of every way in: the cookies, the device, and who has come. */
@Injectable()
export class Entrance {
  constructor(
    private readonly flows: SignInFlows,
    private readonly devices: Devices,
    private readonly actors: Actors,
    private readonly sessions: SessionService,
    private readonly audit: Audit,
    private readonly config: Config,
  ) {}

  /** Opens a session for this account in this browser; the one it had is over. */
  async open(accountId: string, request: Exchange, reply: FastifyReply): Promise<Me> {
    const before = await this.flows.sessionBehind(browserOf(request));
    const opened = await this.flows.open(accountId, browserOf(request));
    if (before) await this.flows.close(before.session.id);
    return this.enter(accountId, opened, request, reply);
  }

  /** The demonstration's own people come without a second step; nobody else does. */
  async openWithoutSecondStep(accountId: string, request: Exchange, reply: FastifyReply): Promise<Me> {
    const opened = await this.flows.open(accountId, browserOf(request));
    await this.flows.query('UPDATE session SET second_step_at = now() WHERE token = $1', [opened.token]);
    return this.enter(accountId, opened, request, reply);
  }

  /** Hands back the cookies of a session that has just been opened. */
  async enter(accountId: string, opened: Opened, request: Exchange, reply: FastifyReply): Promise<Me> {
    const browser = browserOf(request);
    const mark = await this.devices.welcome(accountId, request.cookies[DEVICE_COOKIE], browser);
    reply.header('set-cookie', opened.cookies);
    this.leave(reply, DEVICE_COOKIE, mark, YEAR);
    const actor = await this.actors.behind({ ...browser, cookie: cookieHeader(opened.cookies) });
    await this.note(actor!);
    return inScope(scopeOf(actor!), () => this.sessions.me(actor!));
  }

  /** Each Labo where the person holds a place reads of it. */
  private async note({ accountId, memberships, staffOf, signInStep }: Actor): Promise<void> {
    const labos = new Set([...memberships, ...staffOf].map(({ laboId }) => laboId));
    const act = { action: 'session.opened' as const, accountId, details: { step: signInStep } };
    await asSystem('sign-in', () => this.audit.record({ ...act, labos: [...labos] }));
  }

  /** Who one is now, after a change of one's places. */
  async meNow(request: Exchange): Promise<Me> {
    const actor = await this.actors.behind(browserOf(request));
    return inScope(scopeOf(actor!), () => this.sessions.me(actor!));
  }

  /** A cookie no script reads. */
  leave(reply: FastifyReply, name: string, value: string, maxAge: number): void {
    reply.setCookie(name, value, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.config.http.secureCookies,
      maxAge,
    });
  }

  forget(reply: FastifyReply): void {
    const secure = this.config.http.secureCookies;
    reply.clearCookie(secure ? `__Secure-${SESSION_COOKIE}` : SESSION_COOKIE, { path: '/', secure });
  }
}

const cookieHeader = (cookies: string[]) => cookies.map((cookie) => cookie.split(';')[0]).join('; ');
