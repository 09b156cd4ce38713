import { WrongSettings } from '../config/config.js';

/** A process that cannot start says why: wrong settings in one message, anything else with its stack. */
export function stopPlainly(error: unknown): never {
  const text = error instanceof WrongSettings ? error.message : ((error as Error).stack ?? String(error));
  process.stderr.write(`${text}\n`);
  process.exit(1);
}
