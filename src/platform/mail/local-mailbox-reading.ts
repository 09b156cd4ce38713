import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime, { decodeWords, type Email } from 'postal-mime';
import { type MessageSummary, summaryOf } from './local-mailbox-summary.js';

const PAGE_SIZE = 20;
const ID = /^\d{13}-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const FILE_END = '.eml';

export interface StoredMessage extends Omit<MessageSummary, 'preview'> {
  html: string | null;
  text: string | null;
  headers: { name: string; value: string }[];
}

/** One page of the messages kept in `folder`, newest first; `search` finds all its words, accents aside. */
export async function readMailbox(
  folder: string,
  { search = '', page = 1 }: { search?: string; page?: number } = {},
): Promise<{ items: MessageSummary[]; total: number; page: number; pageSize: number }> {
  const ids = await idsIn(folder);
  const words = plain(search).split(/\s+/).filter(Boolean);
  const matching = words.length === 0 ? ids : await matchingIds(folder, ids, words);
  const shown = matching.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const items = await Promise.all(shown.map((id) => summaryOf(folder, id)));
  return { items, total: matching.length, page, pageSize: PAGE_SIZE };
}

/** One message with all its forms; null when there is none of this name. */
export async function readMessage(folder: string, id: string): Promise<StoredMessage | null> {
  if (!ID.test(id)) return null;
  const raw = await readFile(join(folder, id + FILE_END)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (!raw) return null;
  const [{ preview: _, ...summary }, mail] = await Promise.all([summaryOf(folder, id), parsed(raw)]);
  return {
    ...summary,
    html: mail?.html ?? null,
    text: mail ? (mail.text ?? null) : raw.toString('utf8'),
    headers: (mail?.headers ?? []).map(({ originalKey, value }) => ({
      name: originalKey,
      value: decodeWords(value),
    })),
  };
}

/** What no program can read is shown as it came. */
const parsed = (raw: Buffer): Promise<Email | null> => PostalMime.parse(raw).catch(() => null);

async function idsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names
    .filter((name) => name.endsWith(FILE_END))
    .map((name) => name.slice(0, -FILE_END.length))
    .filter((id) => ID.test(id))
    .sort()
    .reverse();
}

async function matchingIds(folder: string, ids: string[], words: string[]): Promise<string[]> {
  const matching: string[] = [];
  for (const id of ids) {
    const { to, from, subject, preview } = await summaryOf(folder, id);
    const said = plain(`${to} ${from} ${subject} ${preview}`);
    if (words.every((word) => said.includes(word))) matching.push(id);
  }
  return matching;
}

/** Without case, accents and ligatures. */
const plain = (text: string): string =>
  text.toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae').normalize('NFKD').replace(/\p{M}/gu, '');
