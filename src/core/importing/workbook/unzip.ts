import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';

/** A damaged, hostile or unknown archive; the message is for developers. */
export class BadArchive extends Error {}

interface Entry {
  method: number;
  crc: number;
  packed: number;
  unpacked: number;
  offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;

/** The files of a ZIP archive (APPNOTE 6.3, without ZIP64 or encryption), unpacked one by one on demand. */
export class Archive {
  private readonly view: DataView;
  private readonly entries = new Map<string, Entry>();

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = this.findEnd();
    const count = this.view.getUint16(end + 10, true);
    let at = this.view.getUint32(end + 16, true);
    for (let i = 0; i < count; i++) at = this.readEntry(at);
  }

  /** The bytes of a file, at most `most`; null when there is none. A file that would be bigger is refused unread. */
  read(name: string, most: number): Uint8Array | null {
    const found = this.find(name, most);
    if (!found) return null;
    const content = unpack(found.packed, found.entry.method, most);
    if (content.length !== found.entry.unpacked || crc32(content) !== found.entry.crc)
      throw new BadArchive(`${name} is damaged`);
    return content;
  }

  /** The same piece by piece, for a file too big to hold; damage is told at the end at the latest. */
  async *pieces(name: string, most: number): AsyncGenerator<Uint8Array> {
    const found = this.find(name, most);
    if (!found) throw new BadArchive(`no ${name}`);
    let [length, sum] = [0, 0];
    for await (const piece of unpacking(found.packed, found.entry.method)) {
      length += piece.length;
      sum = crc32(piece, sum);
      // The limit holds even when the directory lies about the size.
      if (length > most) throw new BadArchive(`${name} is too big`);
      yield piece;
    }
    if (length !== found.entry.unpacked || sum !== found.entry.crc)
      throw new BadArchive(`${name} is damaged`);
  }

  private find(name: string, most: number): { entry: Entry; packed: Uint8Array } | null {
    const entry = this.entries.get(name);
    if (!entry) return null;
    if (entry.unpacked > most) throw new BadArchive(`${name} is too big`);
    this.mustBe(LOCAL_HEADER, entry.offset);
    const start =
      entry.offset +
      30 +
      this.view.getUint16(entry.offset + 26, true) +
      this.view.getUint16(entry.offset + 28, true);
    return { entry, packed: this.bytes.subarray(start, start + entry.packed) };
  }

  private findEnd(): number {
    for (let at = this.bytes.length - 22; at >= Math.max(0, this.bytes.length - 66_000); at--) {
      if (this.view.getUint32(at, true) === END_OF_DIRECTORY) return at;
    }
    throw new BadArchive('no end of directory');
  }

  /** Reads one entry of the directory and answers where the next one starts. */
  private readEntry(at: number): number {
    this.mustBe(DIRECTORY_ENTRY, at);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((shift) =>
      this.view.getUint16(at + shift, true),
    );
    const name = new TextDecoder().decode(this.bytes.subarray(at + 46, at + 46 + nameLength));
    if (this.view.getUint16(at + 8, true) & 1) throw new BadArchive('encrypted');
    this.entries.set(name, {
      method: this.view.getUint16(at + 10, true),
      crc: this.view.getUint32(at + 16, true),
      packed: this.view.getUint32(at + 20, true),
      unpacked: this.view.getUint32(at + 24, true),
      offset: this.view.getUint32(at + 42, true),
    });
    return at + 46 + nameLength + extraLength + commentLength;
  }

  private mustBe(signature: number, at: number): void {
    const within =
      at + 46 <= this.bytes.length || (signature === LOCAL_HEADER && at + 30 <= this.bytes.length);
    if (!within || this.view.getUint32(at, true) !== signature) throw new BadArchive('wrong signature');
  }
}

/** Pieces of a quarter of a megabyte: few enough to wait for, small enough to hold. */
async function* unpacking(packed: Uint8Array, method: number): AsyncGenerator<Uint8Array> {
  if (method === 0) {
    yield packed;
    return;
  }
  if (method !== 8) throw new BadArchive(`method ${method}`);
  const inflate = createInflateRaw({ chunkSize: 262_144 });
  inflate.end(packed);
  try {
    for await (const piece of inflate) yield piece as Uint8Array;
  } catch {
    throw new BadArchive('cannot be unpacked');
  } finally {
    inflate.destroy();
  }
}

function unpack(packed: Uint8Array, method: number, most: number): Uint8Array {
  if (method === 0) return packed;
  if (method !== 8) throw new BadArchive(`method ${method}`);
  try {
    // The limit holds even when the directory lies about the size.
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch {
    throw new BadArchive('cannot be unpacked');
  }
}
