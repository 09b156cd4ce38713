export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Bytes looked at to tell UTF-16 without a mark. */
const SAMPLE = 4096;

/**
 * The encoding of a file's bytes: its byte order mark, else the zeros UTF-16 leaves in every other byte, else
 * UTF-8 when the bytes spell it (a few damaged letters forgiven), else what French Excel writes.
 */
export function detectEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = countZeros(bytes.subarray(0, SAMPLE));
  const pairs = Math.min(bytes.length, SAMPLE) / 2;
  if (zeros.odd > pairs * 0.4 && zeros.even < pairs * 0.1) return 'utf-16le';
  if (zeros.even > pairs * 0.4 && zeros.odd < pairs * 0.1) return 'utf-16be';
  const { letters, faults } = countUtf8(bytes);
  return faults === 0 || letters >= faults * 10 ? 'utf-8' : 'windows-1252';
}

function countZeros(bytes: Uint8Array): { even: number; odd: number } {
  const zeros = { even: 0, odd: 0 };
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === 0) zeros[i % 2 === 0 ? 'even' : 'odd']++;
  }
  return zeros;
}

/** Well-formed letters of several bytes, and bytes that fit none (RFC 3629); a letter cut by the end is no fault. */
function countUtf8(bytes: Uint8Array): { letters: number; faults: number } {
  let letters = 0;
  let faults = 0;
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i];
    const length =
      lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    let at = 1;
    while (at < length && i + at < bytes.length && (bytes[i + at] & 0xc0) === 0x80) at++;
    const cutByTheEnd = i + at === bytes.length;
    if (length === 0 || (at < length && !cutByTheEnd)) {
      faults++;
      i++;
    } else {
      if (length > 1) letters++;
      i += at;
    }
  }
  return { letters, faults };
}
