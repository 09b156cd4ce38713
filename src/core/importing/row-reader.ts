import type { Checked } from '../identifiers/checked.js';
import { isFormula, neutralise } from './formula.js';
import type { ColumnMapping } from './map-columns.js';
import type { TableRecord } from './read-table.js';
import type { RowFate, RowResult } from './row-fate.js';

/** Reads the cells of one row, and gathers what is wrong, doubtful or made harmless on the way. */
export class RowReader<Field extends string> {
  readonly refusals: string[] = [];
  readonly warnings: string[] = [];
  private neutralised = false;

  constructor(
    private readonly mapping: ColumnMapping<Field>,
    private readonly record: TableRecord,
    width: number,
  ) {
    const beyond = record.cells.slice(width).filter((cell) => cell.trim() !== '').length;
    if (beyond > 0) {
      this.refuse(
        `Cette ligne a ${record.cells.length} cases pour ${width} colonnes : un séparateur est de trop.`,
      );
    }
  }

  /** The cell of a field without blanks around; empty when there is none. */
  cell(field: Field): string {
    const at = this.mapping[field];
    return at === undefined ? '' : trimmed(this.record.cells[at] ?? '');
  }

  /** A free text, made harmless in a spreadsheet, at most `most` characters long; null when empty. */
  text(field: Field, most: number, label: string): string | null {
    const cell = this.cell(field);
    if (cell === '') return null;
    if (cell.includes('\ufffd')) this.warn(`${label} : des lettres sont illisibles dans le fichier.`);
    if (isFormula(cell)) {
      this.neutralised = true;
      this.warnings.push(`${label} : le texte ressemble à une formule de tableur ; il est rendu inoffensif.`);
    }
    const safe = neutralise(cell);
    if (safe.length <= most) return safe;
    this.warn(`${label} : le texte est coupé à ${most} signes.`);
    return safe.slice(0, most);
  }

  /** A checked value whose error refuses the row; null when the cell is empty. */
  identity<Value>(field: Field, check: (text: string) => Checked<Value>): Value | null {
    return this.checked(field, check, (message) => this.refuse(message));
  }

  /** A checked value whose error is only told; null when the cell is empty or wrong. */
  detail<Value>(field: Field, check: (text: string) => Checked<Value>): Value | null {
    return this.checked(field, check, (message) => this.warn(message));
  }

  /** A value read or left out with a word said. */
  parsed<Value>(
    field: Field,
    read: (text: string) => Value | null,
    message: (cell: string) => string,
  ): Value | null {
    const cell = this.cell(field);
    if (cell === '') return null;
    const value = read(cell);
    if (value === null) this.warn(message(quoted(cell)));
    return value;
  }

  refuse(message: string): void {
    this.refusals.push(message);
  }

  warn(message: string): void {
    this.warnings.push(message);
  }

  /** The fate of the row: refusals first, then what it repeats, then what was made harmless, then warnings. */
  fate<Draft>(draft: Draft, repeats: Repeats | null, existingId: string | null): RowFate<Draft> {
    const rejected = this.refusals.length > 0;
    const repeated = rejected ? null : repeats;
    return {
      record: this.record.record,
      line: this.record.line,
      result: rejected ? 'rejected' : repeated ? 'duplicate' : this.acceptance(),
      draft: rejected ? null : draft,
      existingId: repeated?.existingId ?? (rejected ? null : existingId),
      duplicateOf: repeated?.record ?? null,
      messages: [...this.refusals, ...(repeated ? [repeated.message] : []), ...this.warnings],
      cells: this.record.cells,
    };
  }

  private acceptance(): RowResult {
    if (this.neutralised) return 'accepted_neutralised';
    return this.warnings.length > 0 ? 'accepted_with_warning' : 'accepted';
  }

  private checked<Value>(
    field: Field,
    check: (text: string) => Checked<Value>,
    report: (message: string) => void,
  ): Value | null {
    const cell = this.cell(field);
    if (cell === '') return null;
    const checked = check(cell);
    if (checked.ok) return checked.value;
    report(checked.message);
    return null;
  }
}

/** The row, or the organisation or listing already known, that a row repeats. */
export interface Repeats {
  record: number | null;
  existingId: string | null;
  message: string;
  /** Told by an identifier, not only by a name: sure enough to bring the known one up to date. */
  sure: boolean;
}

/** « … » around a cell, shortened for a sentence. */
export const quoted = (cell: string): string => `« ${cell.length > 60 ? `${cell.slice(0, 60)}…` : cell} »`;

/** Blanks around dropped, of any width; control characters but tabs and line ends removed. */
const trimmed = (cell: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  cell.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\ufeff]/g, '').trim();
