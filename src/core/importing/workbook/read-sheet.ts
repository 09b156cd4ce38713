import { XmlScanner } from './scan-xml.js';

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

/** Reads a sheet given in pieces: numbers in full, dates as YYYY-MM-DD, formulas by their last result, errors empty. */
export class SheetReader {
  private ready: SheetRow[] = [];
  private row: SheetRow = { number: 0, cells: [] };
  private cell = { column: -1, type: '', style: -1 };
  private content: string | null = null;
  private inPhonetics = false;
  private rows = 0;
  private cells = 0;
  private readonly scanner = new XmlScanner({
    open: (name, attribute) => this.open(name, attribute),
    text: (text) => {
      if (this.content !== null) this.content += text;
    },
    close: (name) => this.close(name),
  });

  constructor(private readonly context: SheetContext) {}

  /** The rows this piece completes, empty ones left out. */
  push(xml: string): SheetRow[] {
    this.ready = [];
    this.scanner.push(xml);
    return this.ready;
  }

  private open(name: string, attribute: (name: string) => string | null): void {
    if (name === 'row') {
      this.row = { number: Number(attribute('r') ?? this.row.number + 1), cells: [] };
      this.cell = { column: -1, type: '', style: -1 };
    } else if (name === 'c') {
      const reference = attribute('r');
      const column = reference ? columnOf(reference) : this.cell.column + 1;
      this.cell = { column, type: attribute('t') ?? 'n', style: Number(attribute('s') ?? -1) };
    } else if (name === 'v' || name === 't') this.content = this.inPhonetics ? null : '';
    else if (name === 'rPh') this.inPhonetics = true;
  }

  private close(name: string): void {
    if (name === 'v' || name === 't') {
      const { type, style, column } = this.cell;
      const value = this.content === null ? '' : valueOfCell(type, style, this.content, this.context);
      if (value !== '') put(this.row, column, value, this.context.limits);
      this.content = null;
    } else if (name === 'rPh') this.inPhonetics = false;
    else if (name === 'row') this.endRow();
  }

  private endRow(): void {
    if (this.row.cells.every((one) => one.trim() === '')) return;
    this.ready.push(this.row);
    this.rows++;
    this.cells += this.row.cells.length;
    const { rows, cells } = this.context.limits;
    if (this.rows > rows || this.cells > cells) throw new SheetTooBig('rows');
  }
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
