import createClient from 'openapi-fetch';
import { errors } from '../i18n/fr/errors.js';
import { ApiProblem, toProblem } from './problem.js';
import type { paths } from './schema.js';

let csrfToken = '';

/** Kept in memory only; /api/me gives it, every unsafe request sends it back. */
export function rememberCsrfToken(token: string): void {
  csrfToken = token;
}

export const api = createClient<paths>({ baseUrl: '/', credentials: 'same-origin' });

api.use({
  onRequest: ({ request }) => {
    request.headers.set('accept', 'application/json, application/problem+json');
    if (request.method !== 'GET' && csrfToken) request.headers.set('x-csrf-token', csrfToken);
    return request;
  },
});

/** The data of an answer, or an `ApiProblem` thrown. A network failure becomes a problem of status 0. */
export async function unwrap<T>(
  call: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<T> {
  const { data, error, response } = await call.catch(() => {
    throw new ApiProblem(0, errors.unreachable, {});
  });
  if (!response.ok) throw toProblem(response.status, error);
  return data as T;
}
