import { scanXml } from './scan-xml.js';

export interface SheetRow {
  /** From 1. */
  number: number;
  cells: string[];
}

export interface SheetContext {
  /** Texts shared by cells, by position. */
  shared: readonly string[];
  /** Cell styles that show a date. */
  dates: ReadonlySet<number>;
  /** Workbooks from old Macs count days from 1904. */
  from1904: boolean;
  limits: { columns: number; rows: number; cells: number; characters: number };
}

/** A sheet wider or longer than the limits. */
export class SheetTooBig extends Error {}

/** « C7 » → 2. */
export function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '')
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** The rows of a sheet as texts: numbers in full, dates as YYYY-MM-DD, formulas by their last result, errors empty. */
export function readSheet(xml: string, context: SheetContext): SheetRow[] {
  const rows: SheetRow[] = [];
  let row: SheetRow = { number: 0, cells: [] };
  let cell = { column: -1, type: '', style: -1 };
  let content: string | null = null;
  let inPhonetics = false;
  let cells = 0;
  scanXml(xml, {
    open(name, attribute) {
      if (name === 'row') {
        row = { number: Number(attribute('r') ?? row.number + 1), cells: [] };
        cell = { column: -1, type: '', style: -1 };
      } else if (name === 'c') {
        const reference = attribute('r');
        const column = reference ? columnOf(reference) : cell.column + 1;
        cell = { column, type: attribute('t') ?? 'n', style: Number(attribute('s') ?? -1) };
      } else if (name === 'v' || name === 't') content = inPhonetics ? null : '';
      else if (name === 'rPh') inPhonetics = true;
    },
    text(text) {
      if (content !== null) content += text;
    },
    close(name) {
      if (name === 'v' || name === 't') {
        const value = content === null ? '' : valueOfCell(cell.type, cell.style, content, context);
        if (value !== '') put(row, cell.column, value, context.limits);
        content = null;
      } else if (name === 'rPh') inPhonetics = false;
      else if (name === 'row' && row.cells.some((one) => one.trim() !== '')) {
        rows.push(row);
        cells += row.cells.length;
        if (rows.length > context.limits.rows || cells > context.limits.cells) throw new SheetTooBig('rows');
      }
    },
  });
  return rows;
}

/** Pieces of a rich text follow one another in the same cell. */
function put(row: SheetRow, column: number, value: string, limits: SheetContext['limits']): void {
  if (column < 0 || column >= limits.columns) throw new SheetTooBig('columns');
  while (row.cells.length <= column) row.cells.push('');
  if (row.cells[column].length + value.length > limits.characters) throw new SheetTooBig('text');
  row.cells[column] += value;
}

function valueOfCell(type: string, style: number, content: string, context: SheetContext): string {
  if (type === 's') return context.shared[Number(content)] ?? '';
  if (type === 'e') return '';
  if (type === 'b') return content === '1' ? 'oui' : 'non';
  if (type !== 'n') return content;
  const number = Number(content);
  if (content.trim() === '' || !Number.isFinite(number)) return content;
  if (context.dates.has(style) && number >= 1) return dayOf(Math.floor(number), context.from1904);
  return Number.isInteger(number) ? BigInt(number).toString() : String(number);
}

/** Day numbers count from 30 December 1899, or from 1 January 1904. */
function dayOf(days: number, from1904: boolean): string {
  const date = new Date((days - (from1904 ? 24_107 : 25_569)) * 86_400_000);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
