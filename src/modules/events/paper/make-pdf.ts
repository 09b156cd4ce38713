import { createRequire } from 'node:module';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';

const require = createRequire(import.meta.url);

interface Maker {
  virtualfs: { writeFileSync(name: string, content: Buffer): void };
  addFonts(fonts: object): void;
  createPdf(definition: TDocumentDefinitions): { getBuffer(): Promise<Buffer> };
  setUrlAccessPolicy?(policy: () => boolean): void;
}

let maker: Maker | null = null;

/** pdfmake with the font it ships, read once; nothing is fetched. */
function prepared(): Maker {
  if (maker) return maker;
  const made = require('pdfmake') as Maker;
  const files = require('pdfmake/build/vfs_fonts.js') as Record<string, string>;
  for (const [name, content] of Object.entries(files))
    made.virtualfs.writeFileSync(name, Buffer.from(content, 'base64'));
  made.addFonts({
    Roboto: {
      normal: 'Roboto-Regular.ttf',
      bold: 'Roboto-Medium.ttf',
      italics: 'Roboto-Italic.ttf',
      bolditalics: 'Roboto-MediumItalic.ttf',
    },
  });
  made.setUrlAccessPolicy?.(() => false);
  maker = made;
  return made;
}

/** The pages as a file. */
export const makePdf = (definition: TDocumentDefinitions): Promise<Buffer> =>
  prepared()
    .createPdf({ language: 'fr', ...definition })
    .getBuffer();

/** The font has no narrow no-break space: the ordinary one stands in. */
export const forPaper = (text: string): string => text.replace(/\u202F/g, '\u00A0');
