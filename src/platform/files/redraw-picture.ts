import { pictureSize } from './picture-size.js';

/** A photograph of a telephone has up to 50 million points; more than that only fills the memory. */
const MOST_POINTS = 50_000_000;

/**
 * The same picture drawn again within `side` pixels, as PNG or JPEG: what hid in the file (place, device, a second
 * file behind the picture) does not survive. Null when it is no PNG or JPEG, is broken, or is too large to open.
 */
export async function redrawPicture(
  bytes: Uint8Array,
  { side, as }: { side: number; as: 'image/png' | 'image/jpeg' },
): Promise<Buffer | null> {
  const size = pictureSize(bytes);
  if (!size || size.width < 1 || size.height < 1 || size.width * size.height > MOST_POINTS) return null;
  // Loaded at the first picture: most processes never see one.
  const { Jimp } = await import('jimp');
  try {
    const picture = await Jimp.fromBuffer(Buffer.from(bytes));
    if (picture.width > side || picture.height > side) picture.scaleToFit({ w: side, h: side });
    return await picture.getBuffer(as);
  } catch {
    return null;
  }
}
