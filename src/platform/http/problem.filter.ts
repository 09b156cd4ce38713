import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { french } from '../../core/kernel/french-typography.js';
import type { FieldProblem, Problem } from './problem.js';
import { Refusal, titleOf } from './refusal.js';

const DETAILS: Record<number, string> = {
  400: 'La demande n’a pas pu être lue. Vérifiez la saisie, puis recommencez.',
  401: 'Connectez-vous pour continuer.',
  403: 'Cette page est réservée à d’autres personnes.',
  404: 'Cette adresse n’existe pas ou n’existe plus.',
  413: 'L’envoi est trop lourd.',
  415: 'Ce format n’est pas pris en charge.',
  429: 'Trop de demandes à la fois. Patientez une minute, puis recommencez.',
  503: 'Le service revient dans un instant. Votre saisie est conservée.',
};
const SURPRISE =
  'Votre saisie est conservée. Recommencez dans un instant ; si cela dure, transmettez la référence à votre Labo.';

/** The one place that answers errors: RFC 9457 problem+json, in French, without any inner detail. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(exception: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = toProblem(exception, request.id);
    if (problem.status >= 500)
      this.logger.error(exception instanceof Error ? exception.stack : String(exception));
    void reply.status(problem.status).type('application/problem+json').send(problem);
  }
}

/** What a caller may know of an exception. Fastify's own errors carry a `statusCode`. */
export function toProblem(exception: unknown, requestId: string): Problem {
  const status = statusOf(exception);
  const refusal = exception instanceof Refusal ? exception : null;
  return {
    type: 'about:blank',
    title: titleOf(status),
    status,
    detail: french(refusal?.detail ?? DETAILS[status] ?? SURPRISE),
    instance: `urn:request:${requestId}`,
    ...(refusal?.errors ? { errors: refusal.errors.map(setMessage) } : {}),
  };
}

const setMessage = ({ field, message }: FieldProblem): FieldProblem => ({ field, message: french(message) });

function statusOf(exception: unknown): number {
  if (exception instanceof HttpException) return exception.getStatus();
  const status = (exception as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}
