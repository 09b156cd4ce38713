import { errors } from '../i18n/fr/errors.js';
import type { ProblemDetails } from './types.js';

/** A refusal or failure of the server, with a sentence that may be shown as it is. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  constructor(
    readonly status: number,
    readonly detail: string,
    readonly fields: Record<string, string>,
  ) {
    super(detail);
  }
}

/** Reads a problem+json body; anything else (a proxy's page, nothing at all) becomes a sentence by status. */
export function toProblem(status: number, body: unknown): ApiProblem {
  const problem = (typeof body === 'object' && body !== null ? body : {}) as Partial<ProblemDetails>;
  const fields = Object.fromEntries((problem.errors ?? []).map(({ field, message }) => [field, message]));
  return new ApiProblem(status, problem.detail || errors.byStatus(status), fields);
}

/** The sentence to show for any thrown value. */
export function problemText(error: unknown): string {
  return error instanceof ApiProblem ? error.detail : errors.unreachable;
}
