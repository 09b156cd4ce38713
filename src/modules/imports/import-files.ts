import type { EntityManager } from 'typeorm';
import { Refusal } from '../../platform/http/refusal.js';
import { ImportPiece } from './import-piece.entity.js';

/** Sixty thousand ample rows; above it is no list of partners. */
export const MOST_BYTES = 20_000_000;
const PIECE_BYTES = 262_144;

/** The whole of a file as it arrives; refuses one that is empty or too big without reading on. */
export async function receiveFile(arriving: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of arriving) {
    size += piece.length;
    if (size > MOST_BYTES) throw tooBig();
    pieces.push(piece);
  }
  if (size === 0) throw new Refusal(422, 'Ce fichier est vide.');
  return Buffer.concat(pieces);
}

const tooBig = () =>
  new Refusal(
    413,
    `Ce fichier dépasse ${MOST_BYTES / 1_000_000} Mo. Coupez-le en plusieurs fichiers, ou enregistrez-le au format CSV.`,
  );

/** Keeps a file in PostgreSQL in pieces, so that the worker never holds it whole. */
export async function storeFile(
  manager: EntityManager,
  { id, laboId }: { id: string; laboId: string },
  file: Uint8Array,
): Promise<void> {
  for (let position = 0; position * PIECE_BYTES < file.length; position++) {
    const bytes = Buffer.from(file.subarray(position * PIECE_BYTES, (position + 1) * PIECE_BYTES));
    await manager.insert(ImportPiece, { importId: id, laboId, position, bytes });
  }
}

/** One pass over the bytes of a kept file. */
export async function* readFile(manager: EntityManager, importId: string): AsyncGenerator<Uint8Array> {
  for (let position = 0; ; position++) {
    const [piece] = await manager.query(
      'SELECT bytes FROM import_piece WHERE import_id = $1 AND position = $2',
      [importId, position],
    );
    if (!piece) return;
    yield piece.bytes;
  }
}
