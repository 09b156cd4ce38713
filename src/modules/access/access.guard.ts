import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { enterScope } from '../../platform/database/scope.js';
import {
  ACCESS_RULE,
  type AccessRule,
  type Actor,
  asObjectRule,
  type ObjectRule,
} from '../../platform/http/access.js';
import { admits, isAdministrator } from '../../platform/http/access-checks.js';
import type { ApiScope } from '../../platform/http/api-scopes.js';
import { forbidden, notFound, Refusal } from '../../platform/http/refusal.js';
import { sameSecret } from '../../platform/secrets/secret-token.js';
import { browserOf } from '../accounts/browser.js';
import { Actors, scopeOf } from './actors.js';
import { keyIn } from './api-key-token.js';
import { ApiKeysService } from './api-keys.service.js';
import { Owners } from './owners.js';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Whether these exist is no secret; of other objects nobody learns more than that there is none for them. */
const KNOWN_TO_EXIST = new Set(['labo', 'organisation']);

const KEY_REFUSED = 'Cette clé n’ouvre pas cette adresse.';
const STEPS = {
  code: 'Saisissez d’abord le code de votre application d’authentification.',
  enrolment: 'Votre rôle demande une seconde protection. Associez d’abord une application à votre compte.',
};

type Fields = Record<string, unknown>;
type Request = FastifyRequest<{ Params: Fields; Querystring: Fields; Body: Fields | undefined }> & {
  cookies: Record<string, string | undefined>;
  actor?: Actor;
};

/** Reads the route's declared rule and holds the caller to it; every change also needs the session's token. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actors: Actors,
    private readonly owners: Owners,
    private readonly keys: ApiKeysService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.get<AccessRule | undefined>(ACCESS_RULE, context.getHandler());
    if (!rule) throw forbidden();
    const request = context.switchToHttp().getRequest<Request>();
    if (rule === 'public') return true;

    const actor = await this.callerOf(request);
    if (!actor) throw new Refusal(401, 'Connectez-vous pour continuer.');
    if (!SAFE_METHODS.has(request.method)) requireCsrfToken(request, actor);
    if (actor.apiKey && !isOpenToKey(rule, actor.apiKey.scopes)) throw forbidden(KEY_REFUSED);
    request.actor = actor;
    enterScope(scopeOf(actor));
    if (rule === 'signing-in') return true;
    if (actor.signInStep !== 'done') throw forbidden(STEPS[actor.signInStep]);
    await this.hold(rule, request, actor);
    return true;
  }

  /** A program's key wins over a cookie: whoever sends one means it. */
  private async callerOf(request: Request): Promise<Actor | null> {
    const { authorization } = request.headers;
    if (!authorization) return this.actors.behind(browserOf(request as never));
    const key = keyIn(authorization);
    return key ? this.keys.behind(key) : null;
  }

  private async hold(
    rule: Exclude<AccessRule, 'public' | 'signing-in'>,
    request: Request,
    actor: Actor,
  ): Promise<void> {
    if (rule === 'signed-in') return;
    if (rule === 'administrator') {
      if (!isAdministrator(actor)) throw forbidden();
      return;
    }
    const { to, of, by } = asObjectRule(rule)!;
    const owner = await this.owners.of(of, idIn(request, by));
    if (!admits(to, actor, owner)) throw refusalFor(of);
  }
}

const isOpenToKey = (rule: AccessRule, scopes: readonly ApiScope[]): boolean => {
  const wanted = asObjectRule(rule)?.key;
  return wanted !== undefined && scopes.includes(wanted);
};

const idIn = ({ params, query, body }: Request, name: string): unknown =>
  params[name] ?? query[name] ?? body?.[name];

const refusalFor = (kind: ObjectRule['of']): Refusal =>
  KNOWN_TO_EXIST.has(kind) ? forbidden() : notFound('Cette page n’existe pas, ou n’est pas pour vous.');

function requireCsrfToken(request: Request, actor: Actor): void {
  if (!sameSecret(String(request.headers['x-csrf-token'] ?? ''), actor.csrfToken)) {
    throw new Refusal(403, 'Cette page est ouverte depuis trop longtemps. Rechargez-la, puis recommencez.');
  }
}
