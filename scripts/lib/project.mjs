import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** An error whose message is all that needs to be shown. */
export function plainError(message) {
  return Object.assign(new Error(message), { plain: true });
}
