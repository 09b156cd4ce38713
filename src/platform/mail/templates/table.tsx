import type { CSSProperties, ReactNode } from 'react';

interface TableProps {
  className?: string;
  style?: CSSProperties;
  children: ReactNode;
}

/** A table of one row that only lays out, and is not read aloud as one; its children are cells. */
export const Table = ({ children, className, style }: TableProps) => (
  <table
    role="presentation"
    width="100%"
    cellPadding={0}
    cellSpacing={0}
    border={0}
    className={className}
    style={style}
  >
    <tbody>
      <tr>{children}</tr>
    </tbody>
  </table>
);
