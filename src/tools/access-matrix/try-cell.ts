import type { Cell } from './cells.js';
import type { Seeded } from './seed.js';
import { SECRET_PHONE } from './seed.js';
import { FOREIGN, PRIVATE } from './world.js';

export interface Outcome {
  cell: Cell;
  status: number;
  /** What differs from the declared rule; null when nothing does. */
  differs: string | null;
}

const PHONE_DIGITS = SECRET_PHONE.slice(3);

/** Makes the call and compares the answer with the rule, and what it says with what may be said. */
export async function tryCell(
  url: string,
  cell: Cell,
  { people }: Seeded,
  foreignIds: readonly string[],
): Promise<Outcome & { body: string }> {
  const person = cell.role === 'anonymous' ? null : people[cell.role];
  const hasBody = !['GET', 'HEAD', 'DELETE'].includes(cell.operation.method);
  const answer = await fetch(url + cell.path, {
    method: cell.operation.method,
    redirect: 'manual',
    headers: {
      ...person,
      ...(hasBody ? { 'content-type': 'application/json' } : {}),
    },
    body: hasBody ? JSON.stringify(cell.body) : undefined,
  });
  const body = await answer.text();
  const differs = wrongAnswer(cell, answer.status) ?? wrongWords(cell, answer.status, body, foreignIds);
  return { cell, status: answer.status, differs, body };
}

/** Let in, and then nothing to show in a trial: why. */
const NOTHING_THERE: Record<string, string> = {
  'GET /api/session/callback/{provider}': 'there is no identity provider',
  'POST /api/session/provider': 'there is no identity provider',
  'DELETE /api/me/sessions/{id}': 'the session is somebody else’s',
  'POST /api/me/proposed-organisation': 'no organisation is proposed',
  'PUT /api/organisations/{id}/people/{accountId}': 'the account is not one of its people',
  'DELETE /api/organisations/{id}/people/{accountId}': 'the account is not one of its people',
  'DELETE /api/organisations/{id}/me': 'staff are not members',
  'PUT /api/labos/{laboId}/people/{accountId}': 'the account is not one of its people',
  'DELETE /api/labos/{laboId}/people/{accountId}': 'the account is not one of its people',
  'GET /api/listings/{id}/attachments/{attachmentId}': 'no file has been sent',
  'GET /api/organisations/{id}/logo': 'no logo has been sent',
  'GET /api/mailbox/messages': 'the mailbox is the demonstration’s',
  'GET /api/mailbox/messages/{id}': 'the mailbox is the demonstration’s',
  'GET /api/labos/{laboId}/why-not': 'one listing is not both the need and the offer',
  'GET /api/introductions/{id}': 'the caller’s own pair is not introduced yet',
  'PUT /api/introductions/{id}': 'the caller’s own pair is not introduced yet',
};

/** A public address with something secret in it: whoever has the link is let in, and the trial has none. */
const isBehindLink = ({ rule }: Cell['operation'], status: number) =>
  rule === 'public' && [403, 404].includes(status);

/** An address that names something by a word (`{kind}`) the trial does not know. */
const isByWord = ({ parameters }: Cell['operation']) => parameters.some((name) => !/^id$|Id$/.test(name));

/** Let in means: past the rule, whatever the answer to an empty form may be. */
function wrongAnswer({ allowed, role, operation }: Cell, status: number): string | null {
  if (status >= 500) return `answers ${status}`;
  const refused =
    role === 'anonymous' && operation.rule !== 'public' ? status === 401 : [403, 404].includes(status);
  if (allowed && isBehindLink(operation, status)) return null;
  if (allowed && status === 404 && (operation.name in NOTHING_THERE || isByWord(operation))) return null;
  if (allowed && ([401, 403, 404].includes(status) || status === 429))
    return `should be let in, answers ${status}`;
  if (!allowed && !refused) return `should be refused, answers ${status}`;
  return null;
}

/** The other Labo's words and ids are for nobody here; secrets of the own Labo are for its staff. */
export function wrongWords(
  { role, path, operation }: Cell,
  status: number,
  body: string,
  foreignIds: readonly string[],
): string | null {
  if (role === 'administrator' && (isOfEveryLabo(operation.rule) || OF_NO_LABO.has(operation.name)))
    return null;
  const said = role === 'administrator' ? withoutLaboNames(body) : body;
  const word = new RegExp(`.{0,40}${FOREIGN}.{0,40}`, 'i').exec(said)?.[0];
  if (word) return `${status} tells of the other Labo: ${word}`;
  const id = foreignIds.find((known) => said.includes(known) && !path.includes(known));
  if (id) return `${status} names a row of the other Labo: ${id}`;
  if (['animator', 'head', 'api-key'].includes(role)) return null;
  const secret = new RegExp(`.{0,40}${PRIVATE}.{0,40}`, 'i').exec(body)?.[0];
  if (secret) return `${status} tells what only staff may read: ${secret}`;
  return body.replace(/\D/g, '').includes(PHONE_DIGITS)
    ? `${status} tells a telephone number of a stranger`
    : null;
}

/** What a Labo's own people share with administrators: settings, the audit log, who its staff are. */
const isOfEveryLabo = (rule: Cell['operation']['rule']) =>
  typeof rule === 'object' && ['governors', 'team'].includes(rule?.to ?? '');

/** Accounts belong to the installation: their names are its administrators' to see. */
const OF_NO_LABO = new Set(['GET /api/accounts']);

/** The list of Labos is the administrator's: their ids, names and settings, and nothing inside them. */
const withoutLaboNames = (body: string) =>
  body.replaceAll(
    new RegExp(`"id":"[^"]+","name":"${FOREIGN}-labo|${FOREIGN}-labo|"slug":"${FOREIGN}"`, 'g'),
    '',
  );
