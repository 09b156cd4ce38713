import { escapeXml } from '../kernel/escape-xml.js';
import { zipStream } from './zip-stream.js';

export type ExportCell = string | number | null;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** The longest text a cell may hold. */
const MOST_LETTERS = 32_767;

/**
 * A workbook of one sheet (ECMA-376), made while it is sent. Texts are inline, which no spreadsheet ever computes; the
 * first row is bold and stays in sight.
 */
export function xlsxStream(
  sheet: string,
  titles: readonly string[],
  rows: AsyncIterable<readonly ExportCell[]>,
): AsyncGenerator<Buffer> {
  return zipStream([
    { name: '[Content_Types].xml', content: [contentTypes] },
    { name: '_rels/.rels', content: [relation('officeDocument', 'xl/workbook.xml')] },
    {
      name: 'xl/workbook.xml',
      content: [
        `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets><sheet name="${escapeXml(sheetName(sheet))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ],
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: [relation('worksheet', 'worksheets/sheet1.xml', relationTo('rId2', 'styles', 'styles.xml'))],
    },
    { name: 'xl/styles.xml', content: [styles] },
    { name: 'xl/worksheets/sheet1.xml', content: sheetXml(titles, rows) },
  ]);
}

async function* sheetXml(
  titles: readonly string[],
  rows: AsyncIterable<readonly ExportCell[]>,
): AsyncGenerator<string> {
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="24" defaultRowHeight="15"/><sheetData>`;
  yield rowXml(titles, ' s="1"');
  for await (const cells of rows) yield rowXml(cells, '');
  yield '</sheetData></worksheet>';
}

const rowXml = (cells: readonly ExportCell[], style: string): string =>
  `<row>${cells.map((cell) => cellXml(cell, style)).join('')}</row>`;

function cellXml(cell: ExportCell, style: string): string {
  if (cell === null || cell === '') return `<c${style}/>`;
  if (typeof cell === 'number') return `<c${style}><v>${cell}</v></c>`;
  return `<c t="inlineStr"${style}><is><t xml:space="preserve">${escapeXml(cell.slice(0, MOST_LETTERS))}</t></is></c>`;
}

/** At most 31 letters, none of those a sheet's name may not hold. */
const sheetName = (name: string): string => name.replace(/[[\]*?:/\\']/g, ' ').slice(0, 31);

const relationTo = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${DOCUMENT}/${type}" Target="${target}"/>`;
const relation = (type: string, target: string, more = ''): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relationTo('rId1', type, target)}${more}</Relationships>`;

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const contentTypes = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/></Types>`;
const styles = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs></styleSheet>`;
