import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Config } from '../../platform/config/config.js';
import { notFound } from '../../platform/http/refusal.js';
import { browserOf, headersOf } from '../accounts/browser.js';
import { SESSION_COOKIE } from '../accounts/cookie.js';
import { DEVICE_COOKIE, Devices } from '../accounts/devices.js';
import { whileReadingClaims } from '../accounts/identity-provider.js';
import { SignInFlows } from '../accounts/sign-in-flows.js';
import { Entrance, type Exchange } from './entrance.js';
import type { IdentityProviderView, ProviderAddress } from './session.dto.js';

const YEAR = 365 * 86_400;

/** Signing in with the installation's identity provider. */
@Injectable()
export class ProviderSignIn {
  constructor(
    private readonly flows: SignInFlows,
    private readonly devices: Devices,
    private readonly entrance: Entrance,
    private readonly config: Config,
  ) {}

  view(): IdentityProviderView {
    return { name: this.config.identityProvider?.name ?? null };
  }

  async start(returnTo: string, request: Exchange, reply: FastifyReply): Promise<ProviderAddress> {
    if (!this.config.identityProvider)
      throw notFound('Cette installation n’a pas de fournisseur d’identité.');
    const { url, cookies } = await this.flows.startAtProvider(browserOf(request), returnTo);
    reply.header('set-cookie', cookies);
    return { url };
  }

  /** The library checks state, nonce and signature, and answers where to go on; the rest is as for every way in. */
  async comeBack(request: Exchange, reply: FastifyReply): Promise<void> {
    if (!this.config.identityProvider)
      throw notFound('Cette installation n’a pas de fournisseur d’identité.');
    const browser = browserOf(request);
    const { answer, claims } = await whileReadingClaims(() =>
      this.flows.auth.handler(
        new Request(new URL(request.url, this.config.http.publicUrl), { headers: headersOf(browser) }),
      ),
    );
    const cookies = answer.headers.getSetCookie();
    reply.header('set-cookie', cookies);
    const session = cookies.find((cookie) => new RegExp(`^(__Secure-)?${SESSION_COOKIE}=.`).test(cookie));
    const live = session && (await this.flows.sessionBehind({ ...browser, cookie: session.split(';')[0] }));
    if (live) {
      const accountId = live.user.id;
      await this.flows.query('UPDATE account SET claimed_siret = $2 WHERE id = $1', [
        accountId,
        claims.siret,
      ]);
      const mark = await this.devices.welcome(accountId, request.cookies[DEVICE_COOKIE], browser);
      this.entrance.leave(reply, DEVICE_COOKIE, mark, YEAR);
    }
    await reply.status(302).header('location', whereTo(answer)).send();
  }
}

/** A refusal of the provider or of the library leads back to the sign-in page, which says it in words. */
function whereTo(answer: Response): string {
  const location = answer.headers.get('location') ?? '/connexion';
  return /[?&]error=/.test(location) ? '/connexion?refus=fournisseur' : location;
}
