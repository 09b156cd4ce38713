import type { ReactNode } from 'react';
import classes from './data-table.module.css';

export interface DataColumn<Item> {
  title: string;
  cell: (item: Item) => ReactNode;
  /** As wide as what it holds. */
  narrow?: boolean;
}

interface DataTableProps<Item> {
  label: string;
  columns: DataColumn<Item>[];
  items: Item[];
  keyOf: (item: Item) => string | number;
}

/** Rows and columns; on a phone each row becomes a few lines. */
export function DataTable<Item>({ label, columns, items, keyOf }: DataTableProps<Item>) {
  return (
    <table className={classes.table} aria-label={label}>
      <thead>
        <tr>
          {columns.map(({ title, narrow }) => (
            <th key={title} scope="col" data-narrow={narrow || undefined}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={keyOf(item)}>
            {columns.map(({ title, cell, narrow }) => (
              <td key={title} data-narrow={narrow || undefined}>
                {cell(item)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
