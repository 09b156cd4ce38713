import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import type { Config } from '../config/config.js';
import { inRequest } from '../database/scope.js';
import { createPino, PinoLogger } from '../process/pino-logger.js';
import { validationPipe } from './french-validation.js';
import { ProblemFilter } from './problem.filter.js';

const NOT_PAGES = /^\/(api|health|assets)(\/|$|\?)/;

/**
 * The HTTP application, ready to listen: the API under /api, health under /health, and every other address the
 * single-page application of `webDir` (when it is built), whose own router decides.
 */
export async function createHttpApp(
  module: unknown,
  config: Config,
  webDir: string,
): Promise<NestFastifyApplication> {
  const pino = createPino(config.log.level);
  const adapter = new FastifyAdapter({
    loggerInstance: pino,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    trustProxy: 'loopback, linklocal, uniquelocal',
    bodyLimit: 1_048_576,
  });
  // A file is handed over as it arrives; whoever asked for it says how much is too much.
  adapter
    .getInstance()
    .addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));
  const app = await NestFactory.create<NestFastifyApplication>(module as never, adapter, {
    logger: new PinoLogger(pino),
    abortOnError: false,
  });
  await app.register(cookie as never);
  await app.register(helmet as never, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        frameSrc: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        upgradeInsecureRequests: config.http.secureCookies ? [] : null,
      },
    },
    strictTransportSecurity: config.http.secureCookies,
    referrerPolicy: { policy: 'same-origin' },
  });
  const fastify = app.getHttpAdapter().getInstance();
  // Each request starts with no rows in sight; the access guard says who is asking.
  fastify.addHook('preValidation', ({ ip, headers }, _reply, next) =>
    inRequest({ address: ip, agent: headers['user-agent'] ?? '' }, next),
  );
  fastify.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
    if (request.url.startsWith('/api')) reply.header('cache-control', 'no-store');
  });
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter());
  app.enableShutdownHooks();
  if (existsSync(join(webDir, 'index.html'))) await servePages(app, webDir);
  return app;
}

async function servePages(app: NestFastifyApplication, webDir: string): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(fastifyStatic as never, {
    root: webDir,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply: FastifyReply, path: string) => {
      const hashed = path.includes('/assets/');
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  fastify.get('/*', (request, reply) => {
    if (NOT_PAGES.test(request.url)) return reply.callNotFound();
    return reply.sendFile('index.html');
  });
}
