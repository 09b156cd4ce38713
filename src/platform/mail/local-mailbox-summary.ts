import { open } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime, { type Address, type Email } from 'postal-mime';

/** The headers and the beginning of the text part, which comes first. */
const BEGINNING = 16 * 1024;
const PREVIEW_LENGTH = 160;
/** Room for the messages of a large demonstration; the oldest read leave first. */
const MOST_REMEMBERED = 20_000;

export interface MessageSummary {
  id: string;
  to: string;
  from: string;
  subject: string;
  /** ISO 8601. */
  receivedAt: string;
  preview: string;
}

const remembered = new Map<string, MessageSummary>();

/** What a list shows of a message. A kept message never changes, so each is read once. */
export async function summaryOf(folder: string, id: string): Promise<MessageSummary> {
  const path = join(folder, `${id}.eml`);
  const known = remembered.get(path);
  if (known) return known;
  const summary = await readSummary(path, id);
  if (remembered.size >= MOST_REMEMBERED) remembered.delete(remembered.keys().next().value!);
  remembered.set(path, summary);
  return summary;
}

async function readSummary(path: string, id: string): Promise<MessageSummary> {
  const mail = await PostalMime.parse(await beginningOf(path)).catch(() => null);
  return {
    id,
    to: (mail?.to ?? []).map(written).join(', '),
    from: mail?.from ? written(mail.from) : '',
    subject: mail?.subject ?? '',
    receivedAt: new Date(Number(id.slice(0, 13))).toISOString(),
    preview: previewOf(mail),
  };
}

async function beginningOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** « Claire Muller <claire@asso.example> ». */
const written = ({ name, address }: Address): string =>
  address ? (name ? `${name} <${address}>` : address) : name;

/** What an inbox shows after the subject: the line written for it, or else the first words. */
function previewOf(mail: Email | null): string {
  const hidden = mail?.html
    ?.match(/<div style="display:none[^>]*>([^<]*)/)?.[1]
    .replace(/&[#a-z0-9]+;/gi, decoded);
  const said =
    hidden?.replace(/[\u00A0\u200C\s]+/g, ' ').trim() || (mail?.text ?? '').replace(/\s+/g, ' ').trim();
  return said.slice(0, PREVIEW_LENGTH);
}

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};
const decoded = (entity: string): string => ENTITIES[entity] ?? ' ';
