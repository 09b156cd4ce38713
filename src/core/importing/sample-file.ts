import { hasLuhnKey } from '../identifiers/luhn.js';
import { decodeText } from './decode-text.js';
import type { Encoding } from './detect-encoding.js';

/** A made-up SIRET whose two keys are right, from any number. */
export function aSiret(seed: number): string {
  const siren = withKey(String(10_000_000 + (seed % 80_000_000)));
  return withKey(`${siren}${String(seed % 1000).padStart(4, '0')}`);
}

const withKey = (digits: string): string =>
  Array.from({ length: 10 }, (_, key) => `${digits}${key}`).find(hasLuhnKey)!;

/** Lines of cells as a spreadsheet writes them. */
export function delimited(lines: readonly (readonly string[])[], separator: string): string {
  const cell = (text: string) =>
    /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
  return lines.map((cells) => `${cells.map(cell).join(separator)}\r\n`).join('');
}

const windows1252Bytes = new Map(
  Array.from({ length: 256 }, (_, byte) => [decodeText(Uint8Array.of(byte), 'windows-1252'), byte] as const),
);

/** Bytes of a text, with the byte order mark Excel writes when `mark` is set. */
export function encoded(text: string, encoding: Encoding, mark = false): Uint8Array {
  if (encoding === 'windows-1252') {
    return Uint8Array.from(text, (letter) => windows1252Bytes.get(letter) ?? 0x3f);
  }
  const marked = mark ? `\ufeff${text}` : text;
  if (encoding === 'utf-8') return new TextEncoder().encode(marked);
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < marked.length; i++)
    view.setUint16(i * 2, marked.charCodeAt(i), encoding === 'utf-16le');
  return bytes;
}
