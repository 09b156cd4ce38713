import type { Readable } from 'node:stream';
import { Refusal } from './refusal.js';

/** The whole of a file sent as a request's body; refused as soon as it is longer than `most` bytes. */
export async function readBody(body: unknown, most: number): Promise<Buffer> {
  if (!isStream(body)) throw new Refusal(415, 'Envoyez le fichier tel quel.');
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of body) {
    length += (piece as Buffer).length;
    if (length > most) throw new Refusal(413, `Ce fichier dépasse ${Math.round(most / 1_000_000)} Mo.`);
    pieces.push(piece as Buffer);
  }
  return Buffer.concat(pieces);
}

const isStream = (body: unknown): body is Readable =>
  typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
