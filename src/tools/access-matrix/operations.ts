import { asObjectRule } from '../../platform/http/access.js';
import type { ToldRule } from './declared.js';

export interface Operation {
  /** `GET /api/labos/{laboId}` */
  name: string;
  method: string;
  path: string;
  /** As openapi.json tells it; null when the route names none. */
  rule: ToldRule | null;
  /** Names in the path, in order. */
  parameters: string[];
  /** Names the query must have. */
  query: string[];
}

interface Described {
  'x-access'?: ToldRule;
  parameters?: { name: string; in: string; required?: boolean }[];
}

/** Every operation of openapi.json. */
export function readOperations(document: { paths: Record<string, object> }): Operation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Described>).map(([method, described]) => ({
      name: `${method.toUpperCase()} ${path}`,
      method: method.toUpperCase(),
      path,
      rule: described['x-access'] ?? null,
      parameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
      query: (described.parameters ?? [])
        .filter(({ in: where, required }) => where === 'query' && required)
        .map(({ name }) => name),
    })),
  );
}

/** Words of the path whose id is nobody's: a public name, not a row. */
const NOT_OBJECTS = new Set(['slug', 'provider']);

/** What is wrong with a rule before any call; null when nothing is. */
export function flawOf({ rule, path, parameters, name }: Operation): string | null {
  if (rule === null) return `${name} names no rule`;
  const named = parameters.filter((parameter) => !NOT_OBJECTS.has(parameter));
  if (rule === 'signed-in' && named.length > 0 && !path.startsWith('/api/me/')) {
    return `${name} takes an object but is open to every account: say whose it must be (@Allow({ to, of }))`;
  }
  return null;
}

export const kindOf = (rule: ToldRule) => (typeof rule === 'string' ? null : asObjectRule(rule));
