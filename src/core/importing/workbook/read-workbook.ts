import { dateStyles } from './date-styles.js';
import { type SheetContext, SheetReader, type SheetRow } from './read-sheet.js';
import { scanXml } from './scan-xml.js';
import { Archive, BadArchive } from './unzip.js';

/** Above these, unpacked, a workbook is a mistake or a bomb. */
const unpackedLimits = {
  sheet: 64_000_000,
  longSheet: 200_000_000,
  texts: 32_000_000,
  other: 4_000_000,
} as const;

/** An XLSX workbook (ECMA-376). Throws `BadArchive` for a damaged or hostile file, `SheetTooBig` beyond the limits. */
export class Workbook {
  private readonly archive: Archive;
  private readonly visible: { id: string | null; name: string }[];
  private readonly from1904: boolean;

  constructor(
    bytes: Uint8Array,
    private readonly limits: SheetContext['limits'],
  ) {
    this.archive = new Archive(bytes);
    const workbook = this.part('xl/workbook.xml');
    if (workbook === null) throw new BadArchive('no workbook');
    const { visible, from1904 } = readOutline(workbook);
    this.visible = visible;
    this.from1904 = from1904;
  }

  /** Names of the sheets one sees. */
  get sheets(): string[] {
    return this.visible.map(({ name }) => name);
  }

  /** The rows of a visible sheet, from 0, empty ones left out. */
  rows(sheet = 0): SheetRow[] {
    const xml = this.part(this.pathOf(sheet), unpackedLimits.sheet);
    if (xml === null) throw new BadArchive('no sheet');
    return this.reader().push(xml);
  }

  /** The same, holding a quarter of a megabyte of the sheet at a time. */
  async *rowsInPieces(sheet = 0): AsyncGenerator<SheetRow> {
    const reader = this.reader();
    const decoder = new TextDecoder();
    for await (const piece of this.archive.pieces(this.pathOf(sheet), unpackedLimits.longSheet)) {
      yield* reader.push(decoder.decode(piece, { stream: true }));
    }
  }

  private reader(): SheetReader {
    return new SheetReader({
      shared: sharedTexts(this.part('xl/sharedStrings.xml', unpackedLimits.texts) ?? ''),
      dates: dateStyles(this.part('xl/styles.xml') ?? ''),
      from1904: this.from1904,
      limits: this.limits,
    });
  }

  private pathOf(sheet: number): string {
    const id = this.visible[sheet]?.id ?? null;
    return targetOf(this.part('xl/_rels/workbook.xml.rels') ?? '', id);
  }

  private part(name: string, most: number = unpackedLimits.other): string | null {
    const content = this.archive.read(name, most);
    return content && new TextDecoder().decode(content);
  }
}

function readOutline(workbookXml: string) {
  const visible: { id: string | null; name: string }[] = [];
  let from1904 = false;
  scanXml(workbookXml, {
    open(name, attribute) {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
      const hidden = (attribute('state') ?? 'visible') !== 'visible';
      if (name === 'sheet' && !hidden) visible.push({ id: attribute('id'), name: attribute('name') ?? '' });
    },
  });
  return { visible: visible.slice(0, 100), from1904 };
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
