import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A secret nobody can guess: 256 random bits unless told, in characters that need no escape in a link. */
export const newSecret = (bytes = 32): string => randomBytes(bytes).toString('base64url');

/** What the database keeps of a secret: random enough that a plain SHA-256 cannot be turned round. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** Compares in a time that tells nothing of where two secrets differ. */
export function sameSecret(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
