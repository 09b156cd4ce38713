import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Place } from './declared.js';
import { type Column, readTables, type Table } from './table-shapes.js';

type Values = Record<string, unknown>;

/** What stands in every text of the other Labo, and must never leave it. */
export const FOREIGN = 'fuite';
/** What stands in what the caller's Labo keeps from the caller's organisation. */
export const PRIVATE = 'cachotterie';

/** Codes: a word planted there would say nothing to a reader and break what reads codes. */
const CODES =
  /(_code|_codes|_type|_state|_answer|_reason|_method|_kind|_hash|_role)$|^(size|perimeter|siren|siret|rna|reference|kind|status|state|role|side|verification|period|digest|locale|colour|queue|method|type)$/;

/**
 * A database that could leak: rows are completed from the tables' own shapes, so that a table added tomorrow is
 * filled too, and every text of the other Labo says where it comes from.
 */
export class LeakyWorld {
  /** The first row of each table in each place, by id. */
  readonly ids: Record<string, Partial<Record<Place, string>>> = {};
  readonly unfilled: string[] = [];
  private tables: Table[] = [];
  private serial = 0;

  constructor(readonly database: DataSource) {}

  async open(): Promise<this> {
    this.tables = await readTables(this.database);
    return this;
  }

  /** Adds a row; what is not given is filled in: keys by the place's own rows, texts by its word. */
  async add(table: string, place: Place, given: Values = {}): Promise<string> {
    const shape = this.tables.find(({ name }) => name === table);
    if (!shape) throw new Error(`There is no table ${table}.`);
    const values = { ...this.complete(shape, place, given), ...given };
    const names = Object.keys(values);
    const [row] = await this.database.query(
      `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join()})
       VALUES (${names.map((_, index) => `$${index + 1}`).join()}) RETURNING *`,
      Object.values(values),
    );
    const id = row.id ?? '';
    this.ids[table] ??= {};
    this.ids[table][place] ??= id;
    return id;
  }

  /** One row in each place for every table nobody filled by hand. */
  async fillTheRest(): Promise<void> {
    for (const { name } of this.tables) {
      if (this.ids[name]) continue;
      for (const place of ['own', 'other', 'foreign'] as const) {
        await this.add(name, place).catch((error: Error) => {
          // One row a Labo: the other organisation's is the same.
          if (place === 'other' && /duplicate key/.test(error.message))
            this.ids[name].other = this.ids[name].own;
          else this.unfilled.push(`${name}: ${error.message}`);
        });
      }
    }
  }

  private complete({ name, columns, staffOnly }: Table, place: Place, given: Values): Values {
    const values: Values = {};
    for (const column of columns) {
      if (column.name in given) continue;
      const value = this.valueOf(column, place, staffOnly, name);
      if (value !== undefined) values[column.name] = value;
    }
    return values;
  }

  private valueOf(column: Column, place: Place, staffOnly: boolean, table: string): unknown {
    const parent = column.parent ?? PARENTS[column.name];
    if (parent && parent !== table) return this.ids[parent]?.[place] ?? undefined;
    if (/^(text|citext|varchar)$/.test(column.type)) {
      if (!column.required && CODES.test(column.name)) return undefined;
      return this.word(table, column.name, place, staffOnly);
    }
    return column.required ? EMPTY[column.type]?.() : undefined;
  }

  private word(table: string, column: string, place: Place, staffOnly: boolean): string {
    const mark = place === 'foreign' ? FOREIGN : staffOnly ? PRIVATE : 'clair';
    this.serial += 1;
    if (/email|address/.test(column)) return `${mark}-${this.serial}@${mark}.example`;
    return `${mark}-${table}-${column}-${this.serial}`.replaceAll('_', '-');
  }
}

const PARENTS: Record<string, string> = {
  labo_id: 'labo',
  organisation_id: 'organisation',
  from_id: 'organisation',
  into_id: 'organisation',
  account_id: 'account',
  listing_id: 'listing',
  event_id: 'event',
};

const EMPTY: Record<string, () => unknown> = {
  uuid: randomUUID,
  int4: () => 1,
  int2: () => 1,
  int8: () => 1,
  numeric: () => 1,
  float4: () => 0.5,
  float8: () => 0.5,
  bool: () => false,
  date: () => '2027-01-15',
  timestamptz: () => new Date(),
  jsonb: () => '{}',
  bytea: () => Buffer.from('rien'),
  _text: () => [],
  _uuid: () => [],
  _int4: () => [],
};
