import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** What a request tells of the browser that sent it. */
export interface Browser {
  cookie: string;
  userAgent: string;
  /** As the trusted proxies report it. */
  address: string;
}

export const CurrentBrowser = createParamDecorator((_: unknown, context: ExecutionContext): Browser => {
  return browserOf(context.switchToHttp().getRequest<FastifyRequest>());
});

export const browserOf = ({ headers, ip }: FastifyRequest): Browser => ({
  cookie: headers.cookie ?? '',
  userAgent: String(headers['user-agent'] ?? '').slice(0, 400),
  address: ip,
});

/** Only our own code writes this header, into the requests it hands to the sign-in library. */
export const ADDRESS_HEADER = 'x-browser-address';

export const headersOf = ({ cookie, userAgent, address }: Browser): Headers =>
  new Headers({ cookie, 'user-agent': userAgent, [ADDRESS_HEADER]: address });
