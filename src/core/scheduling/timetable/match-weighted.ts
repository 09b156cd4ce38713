/**
 * Maximum-weight bipartite matching on a sparse graph with small positive whole weights: row i may take
 * columns[i][k] for weights[i][k], or nothing. Successive best augmenting paths (Bellman–Ford queue, since each
 * component is small). Returns the column of each row, -1 for none.
 */
export function matchWeighted(columnCount: number, columns: number[][], weights: number[][]): Int32Array {
  const rows = columns.length;
  const columnOf = new Int32Array(rows).fill(-1);
  const rowOf = new Int32Array(columnCount).fill(-1);
  const gain = new Float64Array(columnCount);
  const seen = new Int32Array(columnCount).fill(-1);
  const from = new Int32Array(columnCount).fill(-1);
  const weightOf = (row: number, column: number) => weights[row][columns[row].indexOf(column)];
  for (let root = 0; root < rows; root++) {
    const reached: number[] = [];
    const queue: number[] = [root];
    const base = new Map<number, number>([[root, 0]]);
    let bestGain = 0;
    let bestColumn = -1;
    let bestDrop = -1;
    for (let i = 0; i < queue.length; i++) {
      const row = queue[i];
      const value = base.get(row)!;
      columns[row].forEach((column, k) => {
        const total = value + weights[row][k];
        if (columnOf[row] === column || (seen[column] === root && gain[column] >= total)) return;
        if (seen[column] !== root) reached.push(column);
        seen[column] = root;
        gain[column] = total;
        from[column] = row;
        const owner = rowOf[column];
        if (owner < 0) {
          if (total > bestGain) {
            bestGain = total;
            bestColumn = column;
            bestDrop = -1;
          }
          return;
        }
        const next = total - weightOf(owner, column);
        if (owner === root || next <= (base.get(owner) ?? Number.NEGATIVE_INFINITY)) return;
        base.set(owner, next);
        queue.push(owner);
        if (next > bestGain) {
          bestGain = next;
          bestColumn = column;
          bestDrop = owner;
        }
      });
    }
    if (bestColumn < 0) continue;
    if (bestDrop >= 0) columnOf[bestDrop] = -1;
    let column = bestColumn;
    for (let guard = 0; guard <= rows; guard++) {
      const row = from[column];
      const before = columnOf[row];
      columnOf[row] = column;
      rowOf[column] = row;
      if (row === root) break;
      column = before;
    }
  }
  return columnOf;
}
