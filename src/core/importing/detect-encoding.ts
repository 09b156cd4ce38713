export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Bytes looked at to tell UTF-16 without a mark. */
const SAMPLE = 4096;

/** The encoding of a whole file, see `EncodingDetector`. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  const detector = new EncodingDetector();
  detector.push(bytes);
  return detector.encoding();
}

/**
 * Tells the encoding of a file read piece by piece: its byte order mark, else the zeros UTF-16 leaves in every
 * other byte, else UTF-8 when the bytes spell it (a few damaged letters forgiven), else what French Excel writes.
 */
export class EncodingDetector {
  private head: number[] = [];
  private letters = 0;
  private faults = 0;
  /** Bytes a started letter still expects. */
  private expected = 0;

  push(bytes: Uint8Array): void {
    if (this.head.length < SAMPLE) this.head.push(...bytes.subarray(0, SAMPLE - this.head.length));
    for (const byte of bytes) {
      if (byte < 0x80 && this.expected === 0) continue;
      this.count(byte);
    }
  }

  encoding(): Encoding {
    const [first, second, third] = this.head;
    if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
    if (first === 0xff && second === 0xfe) return 'utf-16le';
    if (first === 0xfe && second === 0xff) return 'utf-16be';
    const pairs = this.head.length / 2;
    const zeros = [0, 1].map((rest) => this.head.filter((byte, i) => byte === 0 && i % 2 === rest).length);
    if (zeros[1] > pairs * 0.4 && zeros[0] < pairs * 0.1) return 'utf-16le';
    if (zeros[0] > pairs * 0.4 && zeros[1] < pairs * 0.1) return 'utf-16be';
    return this.faults === 0 || this.letters >= this.faults * 10 ? 'utf-8' : 'windows-1252';
  }

  /** Counts letters of several bytes and bytes that fit none (RFC 3629); a letter the end cuts is no fault. */
  private count(byte: number): void {
    if (this.expected > 0 && (byte & 0xc0) === 0x80) {
      this.expected--;
      if (this.expected === 0) this.letters++;
      return;
    }
    if (this.expected > 0) this.faults++;
    this.expected = followersOf(byte);
    if (this.expected < 0) {
      this.faults++;
      this.expected = 0;
    }
  }
}

/** How many bytes follow a first byte: 0 for a plain letter, -1 when it cannot be first. */
function followersOf(byte: number): number {
  if (byte < 0x80) return 0;
  if (byte < 0xc2 || byte > 0xf4) return -1;
  return byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
}
