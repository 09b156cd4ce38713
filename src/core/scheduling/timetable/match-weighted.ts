/**
 * Maximum-weight bipartite matching on a sparse graph with small positive whole weights: row i may take
 * columns[i][k] for weights[i][k], or nothing. Rows join one by one, each by its best augmenting path (Bellman–Ford
 * queue). A path never gains more than the heaviest edge of the row it starts from, nor more than what stands so far
 * and the heaviest edge of the row it has reached; so most searches end after a step or two, however large the
 * component. Returns the column of each row, -1 for none.
 */
export function matchWeighted(columnCount: number, columns: number[][], weights: number[][]): Int32Array {
  const rows = columns.length;
  const columnOf = new Int32Array(rows).fill(-1);
  const rowOf = new Int32Array(columnCount).fill(-1);
  /** Weight at which each row holds its column. */
  const kept = new Float64Array(rows);
  const heaviest = weights.map((list) => list.reduce((most, weight) => Math.max(most, weight), 0));
  const gain = new Float64Array(columnCount);
  const seen = new Int32Array(columnCount).fill(-1);
  const from = new Int32Array(columnCount).fill(-1);
  const fromWeight = new Float64Array(columnCount);
  const base = new Float64Array(rows);
  const reached = new Int32Array(rows).fill(-1);
  for (let root = 0; root < rows; root++) {
    const most = heaviest[root];
    const queue: number[] = [root];
    reached[root] = root;
    base[root] = 0;
    let bestGain = 0;
    let bestColumn = -1;
    let bestDrop = -1;
    for (let i = 0; i < queue.length && bestGain < most; i++) {
      const row = queue[i];
      const value = base[row];
      if (value + heaviest[row] <= bestGain) continue;
      for (let k = 0; k < columns[row].length; k++) {
        const column = columns[row][k];
        const total = value + weights[row][k];
        if (columnOf[row] === column || (seen[column] === root && gain[column] >= total)) continue;
        seen[column] = root;
        gain[column] = total;
        from[column] = row;
        fromWeight[column] = weights[row][k];
        const owner = rowOf[column];
        if (owner < 0) {
          if (total > bestGain) {
            bestGain = total;
            bestColumn = column;
            bestDrop = -1;
          }
          continue;
        }
        const next = total - kept[owner];
        if (owner === root || (reached[owner] === root && next <= base[owner])) continue;
        reached[owner] = root;
        base[owner] = next;
        queue.push(owner);
        if (next > bestGain) {
          bestGain = next;
          bestColumn = column;
          bestDrop = owner;
        }
      }
    }
    if (bestColumn < 0) continue;
    if (bestDrop >= 0) columnOf[bestDrop] = -1;
    let column = bestColumn;
    for (let guard = 0; guard <= rows; guard++) {
      const row = from[column];
      const before = columnOf[row];
      columnOf[row] = column;
      rowOf[column] = row;
      kept[row] = fromWeight[column];
      if (row === root) break;
      column = before;
    }
  }
  return columnOf;
}
