import qrcode from 'qrcode';
import { Fragment } from 'react';

const PIXEL = 5;

/** Runs of equal modules in one row: [dark, length]. */
function runsOf(row: boolean[]): [boolean, number][] {
  const runs: [boolean, number][] = [];
  for (const dark of row) {
    const last = runs.at(-1);
    if (last && last[0] === dark) last[1]++;
    else runs.push([dark, 1]);
  }
  return runs;
}

/** The modules of a QR code, row by row, with its quiet zone. */
export function qrRows(text: string): boolean[][] {
  const { modules } = qrcode.create(text, { errorCorrectionLevel: 'L' });
  const quiet = 4;
  const size = modules.size + 2 * quiet;
  return Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (_, x) => {
      const [row, column] = [y - quiet, x - quiet];
      const inside = row >= 0 && column >= 0 && row < modules.size && column < modules.size;
      return inside && modules.get(row, column) === 1;
    }),
  );
}

/** A QR code made of table cells: mail readers show it without fetching or opening anything. */
export function QrPicture({ text, label }: { text: string; label: string }) {
  const rows = qrRows(text);
  return (
    <table
      role="img"
      aria-label={label}
      cellPadding={0}
      cellSpacing={0}
      border={0}
      style={{
        borderCollapse: 'collapse',
        tableLayout: 'fixed',
        width: rows.length * PIXEL,
        background: '#fff',
      }}
    >
      <tbody>
        {rows.map((row, y) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed picture
          <Fragment key={y}>
            <tr style={{ height: PIXEL }}>
              {runsOf(row).map(([dark, length], x) => (
                <td
                  // biome-ignore lint/suspicious/noArrayIndexKey: a fixed picture
                  key={x}
                  colSpan={length}
                  width={length * PIXEL}
                  height={PIXEL}
                  style={{ padding: 0, lineHeight: 0, fontSize: 0, background: dark ? '#000' : '#fff' }}
                />
              ))}
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
