import type { ReactNode } from 'react';
import classes from './sticky-grid.module.css';

interface StickyGridProps<R extends { key: string }, C extends { key: string }> {
  /** Read aloud, and the name of the scrolling region. */
  caption: string;
  corner: string;
  columns: C[];
  columnHead: (column: C) => ReactNode;
  rows: R[];
  rowHead: (row: R) => ReactNode;
  cell: (row: R, column: C) => ReactNode;
  /** Room for names in the first column. */
  wideHead?: boolean;
}

/** A table whose heads stay in sight while the rest scrolls both ways, and which prints whole. */
export function StickyGrid<R extends { key: string }, C extends { key: string }>(
  props: StickyGridProps<R, C>,
) {
  const { caption, corner, columns, columnHead, rows, rowHead, cell, wideHead } = props;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={classes.frame} aria-label={caption} tabIndex={0}>
      <table className={classes.table} data-wide-head={wideHead || undefined}>
        <thead>
          <tr>
            <th scope="col" className={classes.corner}>
              <span className={classes.hidden}>{corner}</span>
            </th>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={classes.columnHead}>
                {columnHead(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row" className={classes.rowHead}>
                <div className={classes.rowHeadInner}>{rowHead(row)}</div>
              </th>
              {columns.map((column) => (
                <td key={column.key} className={classes.cell}>
                  {cell(row, column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface GridCellProps {
  type?: string | null;
  /** First and second line of the cell. */
  first: ReactNode;
  second?: ReactNode;
  conflict?: boolean;
  selected?: boolean;
  /** Since people were told. */
  changed?: boolean;
  icon?: ReactNode;
  onClick: () => void;
}

/** A cell one can open: two lines and the edge of its type. */
export function GridCell(props: GridCellProps) {
  const { type, first, second, conflict, selected, changed, icon, onClick } = props;
  return (
    <button
      type="button"
      className={classes.box}
      data-type={type ?? undefined}
      data-conflict={conflict || undefined}
      data-changed={changed || undefined}
      aria-pressed={selected ?? false}
      onClick={onClick}
    >
      <span className={classes.first}>{first}</span>
      {second && <span className={classes.second}>{second}</span>}
      {icon && <span className={classes.icon}>{icon}</span>}
    </button>
  );
}

/** A cell with nobody in it. */
export function FreeCell({ children }: { children: ReactNode }) {
  return <div className={classes.free}>{children}</div>;
}
