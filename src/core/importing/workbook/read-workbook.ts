import { dateStyles } from './date-styles.js';
import { readSheet, type SheetContext, type SheetRow } from './read-sheet.js';
import { scanXml } from './scan-xml.js';
import { Archive, BadArchive } from './unzip.js';

/** Above these, unpacked, a workbook is a mistake or a bomb. */
const unpackedLimits = { sheet: 64_000_000, texts: 32_000_000, other: 4_000_000 } as const;

/**
 * The rows of the first visible sheet of an XLSX workbook (ECMA-376), empty ones left out. Throws `BadArchive` for
 * a damaged or hostile file and `SheetTooBig` beyond the limits.
 */
export function readWorkbook(bytes: Uint8Array, limits: SheetContext['limits']): SheetRow[] {
  const archive = new Archive(bytes);
  const part = (name: string, most: number = unpackedLimits.other): string | null => {
    const content = archive.read(name, most);
    return content && new TextDecoder().decode(content);
  };
  const workbook = part('xl/workbook.xml');
  if (workbook === null) throw new BadArchive('no workbook');
  const { sheet, from1904 } = firstSheet(workbook);
  const target = targetOf(part('xl/_rels/workbook.xml.rels') ?? '', sheet);
  const rows = part(target, unpackedLimits.sheet);
  if (rows === null) throw new BadArchive('no sheet');
  return readSheet(rows, {
    shared: sharedTexts(part('xl/sharedStrings.xml', unpackedLimits.texts) ?? ''),
    dates: dateStyles(part('xl/styles.xml') ?? ''),
    from1904,
    limits,
  });
}

function firstSheet(workbookXml: string): { sheet: string | null; from1904: boolean } {
  let sheet: string | null = null;
  let from1904 = false;
  scanXml(workbookXml, {
    open(name, attribute) {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
      const hidden = (attribute('state') ?? 'visible') !== 'visible';
      if (name === 'sheet' && sheet === null && !hidden) sheet = attribute('id');
    },
  });
  return { sheet, from1904 };
}

/** Where the relations of the workbook say the sheet is. */
function targetOf(relationsXml: string, sheet: string | null): string {
  let target: string | null = null;
  scanXml(relationsXml, {
    open(name, attribute) {
      if (name === 'Relationship' && attribute('Id') === sheet) target = attribute('Target');
    },
  });
  const path: string = target ?? 'worksheets/sheet1.xml';
  return path.startsWith('/') ? path.slice(1) : `xl/${path}`;
}

/** The shared texts, pieces of rich ones joined, pronunciation guides left out. */
function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let text = '';
  let reading = false;
  let inPhonetics = false;
  scanXml(xml, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') inPhonetics = true;
      reading = name === 't' && !inPhonetics;
    },
    text(piece) {
      if (reading) text += piece;
    },
    close(name) {
      if (name === 't') reading = false;
      if (name === 'rPh') inPhonetics = false;
      if (name === 'si') texts.push(text);
    },
  });
  return texts;
}
