import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Jimp } from 'jimp';
import { pictureSize } from './picture-size.js';
import { redrawPicture } from './redraw-picture.js';

const picture = (width: number, height: number, type: 'image/png' | 'image/jpeg') =>
  new Jimp({ width, height, color: 0x0b5a6fff }).getBuffer(type);

describe('a picture somebody sends', () => {
  it.each(['image/png', 'image/jpeg'] as const)('is drawn again within its frame (%s)', async (type) => {
    const drawn = (await redrawPicture(await picture(600, 300, type), { side: 256, as: type }))!;
    expect(pictureSize(drawn)).toEqual({ width: 256, height: 128 });
  });

  it('is not made larger', async () => {
    const drawn = (await redrawPicture(await picture(40, 30, 'image/png'), { side: 256, as: 'image/png' }))!;
    expect(pictureSize(drawn)).toEqual({ width: 40, height: 30 });
  });

  it('loses what was hidden behind it', async () => {
    const bytes = Buffer.concat([
      await picture(40, 30, 'image/jpeg'),
      Buffer.from('<script>hidden</script>'),
    ]);
    const drawn = (await redrawPicture(bytes, { side: 256, as: 'image/png' }))!;
    expect(drawn.includes('hidden')).toBe(false);
  });

  it('is refused before being opened when it claims to be immense', async () => {
    const bytes = await picture(10, 10, 'image/png');
    bytes.writeUInt32BE(60_000, 16);
    bytes.writeUInt32BE(60_000, 20);
    expect(await redrawPicture(bytes, { side: 256, as: 'image/png' })).toBeNull();
  });

  it('is refused when cut or mangled, without a crash', async () => {
    const whole = await picture(60, 60, 'image/jpeg');
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }), async (at, value) => {
        const mangled = Buffer.from(whole);
        mangled[at] = value;
        const drawn = await redrawPicture(mangled.subarray(0, at + 20), { side: 64, as: 'image/png' });
        expect(drawn === null || pictureSize(drawn) !== null).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
