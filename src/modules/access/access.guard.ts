import { timingSafeEqual } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { enterScope } from '../../platform/database/scope.js';
import {
  ACCESS_RULE,
  type AccessRule,
  type Actor,
  isMemberOf,
  isStaffOf,
} from '../../platform/http/access.js';
import { forbidden, Refusal } from '../../platform/http/refusal.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { Actors, scopeOf } from './actors.js';
import { SESSION_COOKIE } from './cookie.js';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

type Request = FastifyRequest<{ Params: Record<string, string>; Querystring: Record<string, string> }> & {
  cookies: Record<string, string | undefined>;
  actor?: Actor;
};

/** Reads the route's declared rule and holds the caller to it; every change also needs the session's token. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actors: Actors,
    private readonly organisations: OrganisationsService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.get<AccessRule | undefined>(ACCESS_RULE, context.getHandler());
    if (!rule) throw forbidden();
    const request = context.switchToHttp().getRequest<Request>();
    if (rule === 'public') return true;

    const token = request.cookies[SESSION_COOKIE];
    const actor = token ? await this.actors.behind(token) : null;
    if (!actor) throw new Refusal(401, 'Connectez-vous pour continuer.');
    if (!SAFE_METHODS.has(request.method)) requireCsrfToken(request, actor);
    request.actor = actor;
    enterScope(scopeOf(actor));
    if (!(await this.permits(rule, request, actor))) throw forbidden();
    return true;
  }

  private async permits(
    rule: Exclude<AccessRule, 'public'>,
    request: Request,
    actor: Actor,
  ): Promise<boolean> {
    if (rule === 'signed-in') return true;
    if (rule === 'administrator') return actor.administrator;
    const named = (name: string) => request.params[name] ?? request.query[name] ?? '';
    if ('staff' in rule) return isStaffOf(actor, named(rule.staff));
    const organisationId = named(rule.member);
    if (isMemberOf(actor, organisationId)) return true;
    const laboId = actor.staffOf.length > 0 ? await this.organisations.laboOf(organisationId) : null;
    return laboId !== null && isStaffOf(actor, laboId);
  }
}

function requireCsrfToken(request: Request, actor: Actor): void {
  const sent = Buffer.from(String(request.headers['x-csrf-token'] ?? ''));
  const expected = Buffer.from(actor.csrfToken);
  if (sent.length !== expected.length || !timingSafeEqual(sent, expected)) {
    throw new Refusal(403, 'Cette page est ouverte depuis trop longtemps. Rechargez-la, puis recommencez.');
  }
}
