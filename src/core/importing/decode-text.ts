import type { Encoding } from './detect-encoding.js';

/** Windows-1252 from 0x80 to 0x9f, where it differs from ISO-8859-1 (WHATWG Encoding, index windows-1252). */
const windows1252High = [
  0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d,
  0x017d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
  0x0153, 0x9d, 0x017e, 0x0178,
];

/** Decodes a file piece by piece; a letter cut between two pieces is kept for the next one. */
export interface TextDecoding {
  decode(bytes: Uint8Array): string;
  end(): string;
}

export function decodingOf(encoding: Encoding): TextDecoding {
  if (encoding === 'windows-1252') return { decode: decodeWindows1252, end: () => '' };
  // A byte order mark in the middle of nothing is dropped by the decoder itself.
  const decoder = new TextDecoder(encoding);
  return {
    decode: (bytes) => withoutNul(decoder.decode(bytes, { stream: true })),
    end: () => withoutNul(decoder.decode()),
  };
}

/** The whole text of a file, without zero characters. */
export function decodeText(bytes: Uint8Array, encoding: Encoding): string {
  const decoding = decodingOf(encoding);
  return decoding.decode(bytes) + decoding.end();
}

const withoutNul = (text: string): string => (text.includes('\0') ? text.replaceAll('\0', '') : text);

/** Node decodes windows-1252 as ISO-8859-1 in some versions, which loses œ, € and ’: this one never does. */
function decodeWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return withoutNul(
    text.replace(/[\u0080-\u009f]/g, (sign) =>
      String.fromCharCode(windows1252High[sign.charCodeAt(0) - 0x80]),
    ),
  );
}
