import { fileTypeFromBuffer } from 'file-type';
import { redrawPicture } from '../../platform/files/redraw-picture.js';

/** Five megabytes: a leaflet with pictures, not a video. */
export const ATTACHMENT_BYTES = 5_000_000;
export const ATTACHMENTS_PER_LISTING = 5;
/** Enough to read a poster on a screen. */
const PICTURE_SIDE = 2000;

/** By what the content is, whatever the name says; the ending is ours. Office files with macros are not among them. */
const TAKEN: Record<string, string> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'odp',
};

export type CheckedAttachment =
  | { ok: true; name: string; mediaType: string; content: Buffer }
  | { ok: false; message: string };

/** A file as it may be kept: its type told by its content, its name cleaned, a picture drawn again. */
export async function checkAttachment(name: string, bytes: Buffer): Promise<CheckedAttachment> {
  if (bytes.length === 0) return refused('Ce fichier est vide.');
  if (bytes.length > ATTACHMENT_BYTES)
    return refused('Ce fichier dépasse 5 Mo. Un PDF allégé suffit souvent.');
  const mediaType = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime ?? '';
  const ending = TAKEN[mediaType];
  if (!ending) {
    return refused(
      'Ce type de fichier n’est pas accepté. Envoyez un PDF, une image (PNG, JPEG) ou un document bureautique.',
    );
  }
  if (hasMacros(bytes, ending))
    return refused('Ce document contient des macros. Enregistrez-le sans macros, ou en PDF.');
  const content =
    mediaType === 'image/png' || mediaType === 'image/jpeg'
      ? await redrawPicture(bytes, { side: PICTURE_SIDE, as: mediaType })
      : bytes;
  if (!content) return refused('Cette image ne s’ouvre pas. Enregistrez-la de nouveau, puis renvoyez-la.');
  return { ok: true, name: cleanName(name, ending), mediaType, content };
}

const refused = (message: string): CheckedAttachment => ({ ok: false, message });

/** The names of a zip's entries stand uncompressed in its directory. */
const hasMacros = (bytes: Buffer, ending: string): boolean =>
  /^(?:docx|xlsx|pptx|odt|ods|odp)$/.test(ending) &&
  /vbaProject\.bin|Basic\/script-lc\.xml/i.test(bytes.toString('latin1'));

/** The last part of a path, without signs that fool a reader or a disk, with the ending of its true type. */
export function cleanName(name: string, ending: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const stem = last
    .replace(/\.[^.]{1,5}$/, '')
    .replace(/[\p{C}<>:"|?*]/gu, '')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, 100);
  return `${stem || 'document'}.${ending}`;
}
