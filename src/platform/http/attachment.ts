import type { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';

/** A file to keep, under its French name (RFC 6266, RFC 8187), sent as it is made. */
export function attachment(content: Readable, name: string, type: string): StreamableFile {
  const plain = name
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\]/g, '');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return new StreamableFile(content, {
    type,
    disposition: `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`,
  });
}
