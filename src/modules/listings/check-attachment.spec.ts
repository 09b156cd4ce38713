import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Jimp } from 'jimp';
import { ATTACHMENT_BYTES, checkAttachment, cleanName } from './check-attachment.js';

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF');
const jpeg = () => new Jimp({ width: 20, height: 10, color: 0xffffffff }).getBuffer('image/jpeg');

describe('a file joined to a listing', () => {
  it('is known by its content, and named accordingly', async () => {
    expect(await checkAttachment('C:\\dossier\\plaquette.exe', PDF)).toEqual({
      ok: true,
      name: 'plaquette.pdf',
      mediaType: 'application/pdf',
      content: PDF,
    });
  });

  it('is drawn again when it is a picture', async () => {
    const hidden = Buffer.concat([await jpeg(), Buffer.from('<?php evil')]);
    const checked = await checkAttachment('photo.png', hidden);
    expect(checked).toMatchObject({ ok: true, name: 'photo.jpg', mediaType: 'image/jpeg' });
    expect(checked.ok && checked.content.includes('evil')).toBe(false);
  });

  it.each([
    ['a web page', Buffer.from('<html><script>1</script></html>')],
    ['a drawing with scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['a program', Buffer.from('MZ\x90\x00'.padEnd(200, '\0'), 'latin1')],
    ['nothing', Buffer.alloc(0)],
    ['a text', Buffer.from('bonjour')],
    ['a file too large', Buffer.concat([PDF, Buffer.alloc(ATTACHMENT_BYTES)])],
  ])('is refused when it is %s', async (_, bytes) => {
    expect((await checkAttachment('plaquette.pdf', bytes)).ok).toBe(false);
  });

  it('is refused with its macros', async () => {
    const { zipSync, strToU8 } = await zip();
    const bytes = zipSync({
      '[Content_Types].xml': strToU8(
        '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      'word/document.xml': strToU8('<w/>'),
      'word/vbaProject.bin': strToU8('macro'),
    });
    expect((await checkAttachment('lettre.docx', bytes)).ok).toBe(false);
  });

  it('never keeps a name that leaves its folder or hides its ending', () => {
    expect([
      cleanName('../../etc/passwd', 'pdf'),
      cleanName('fac\u202Efdp.exe', 'png'),
      cleanName('...', 'pdf'),
    ]).toEqual(['passwd.pdf', 'facfdp.png', 'document.pdf']);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const clean = cleanName(name, 'pdf');
        expect(clean).toMatch(/^[^\\/\p{C}<>:"|?*]+\.pdf$/u);
        expect(clean.length).toBeLessThanOrEqual(104);
      }),
    );
  });

  it('takes any bytes without a crash', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        await checkAttachment('x', Buffer.from(bytes));
        await checkAttachment('x', Buffer.concat([Buffer.from('PK\x03\x04'), bytes]));
      }),
      { numRuns: 50 },
    );
  });
});

/** A zip of stored entries, enough for a type to be told. */
async function zip() {
  const { crc32 } = await import('node:zlib');
  const strToU8 = (text: string) => Buffer.from(text);
  const zipSync = (files: Record<string, Buffer>): Buffer => {
    const [locals, directory]: [Buffer[], Buffer[]] = [[], []];
    let offset = 0;
    for (const [name, content] of Object.entries(files)) {
      const head = Buffer.alloc(26);
      head.writeUInt16LE(20, 0);
      head.writeUInt32LE(crc32(content), 10);
      head.writeUInt32LE(content.length, 14);
      head.writeUInt32LE(content.length, 18);
      head.writeUInt16LE(name.length, 22);
      const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, Buffer.from(name), content]);
      const entry = Buffer.alloc(42);
      head.copy(entry, 2, 0, 24);
      entry.writeUInt32LE(offset, 38);
      directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), entry, Buffer.from(name)]));
      locals.push(local);
      offset += local.length;
    }
    return Buffer.concat([...locals, ...directory, Buffer.from('PK\x05\x06'), Buffer.alloc(18)]);
  };
  return { zipSync, strToU8 };
}
