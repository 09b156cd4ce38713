import { newSecret } from '../../platform/secrets/secret-token.js';

const MARK = 'tandem_';
/** Enough to tell one key from another in a list, too little to guess the rest. */
const SHOWN = 12;

/** 256 random bits, with a mark that secret scanners can look for. */
export const newApiKey = (): string => MARK + newSecret();

export const prefixOf = (key: string): string => key.slice(0, SHOWN);

/** The key in an `Authorization: Bearer` header; null when there is none of ours. */
export function keyIn(authorization: string | undefined): string | null {
  const [, key] = /^Bearer (tandem_[\w-]{43})$/.exec(authorization ?? '') ?? [];
  return key ?? null;
}
