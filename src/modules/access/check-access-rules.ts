import type { INestApplicationContext } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { ACCESS_RULE } from '../../platform/http/access.js';

const HANDLER_PATH = 'path';

/** Stops the start when a route says nothing of who may call it; returns how many routes it read. */
export function checkAccessRules(app: INestApplicationContext): number {
  const reflector = app.get(Reflector);
  const routes = app
    .get(DiscoveryService)
    .getControllers()
    .flatMap(({ metatype }) => {
      const prototype = (metatype as { prototype: Record<string, unknown> }).prototype;
      return Object.getOwnPropertyNames(prototype)
        .filter((name) => name !== 'constructor')
        .map((name) => ({ name: `${(metatype as { name: string }).name}.${name}`, handler: prototype[name] }))
        .filter(({ handler }) => typeof handler === 'function' && Reflect.hasMetadata(HANDLER_PATH, handler));
    });
  const silent = routes.filter(({ handler }) => !reflector.get(ACCESS_RULE, handler as never));
  if (silent.length > 0) {
    throw new Error(`Routes without an access rule: ${silent.map(({ name }) => name).join(', ')}`);
  }
  return routes.length;
}
