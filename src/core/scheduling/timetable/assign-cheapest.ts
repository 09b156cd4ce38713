/**
 * Cheapest assignment of rows to distinct columns, rows ≤ columns (Kuhn 1955, Munkres 1957, by shortest augmenting
 * paths as in Jonker and Volgenant 1987). `cost[i * columns + j]` may be Infinity. Writes the column of each row;
 * false when no assignment avoids Infinity.
 */
export class CheapestAssignment {
  private u = new Float64Array(0);
  private v = new Float64Array(0);
  private owner = new Int32Array(0);
  private way = new Int32Array(0);
  private least = new Float64Array(0);
  private used = new Uint8Array(0);

  solve(rows: number, columns: number, cost: Float64Array, columnOf: Int32Array): boolean {
    if (this.v.length < columns + 1 || this.u.length < rows + 1) {
      this.u = new Float64Array(rows + 1);
      this.v = new Float64Array(columns + 1);
      this.owner = new Int32Array(columns + 1);
      this.way = new Int32Array(columns + 1);
      this.least = new Float64Array(columns + 1);
      this.used = new Uint8Array(columns + 1);
    }
    const { u, v, owner, way, least, used } = this;
    u.fill(0, 0, rows + 1);
    v.fill(0, 0, columns + 1);
    owner.fill(0, 0, columns + 1);
    for (let row = 1; row <= rows; row++) {
      owner[0] = row;
      let column = 0;
      least.fill(Number.POSITIVE_INFINITY, 0, columns + 1);
      used.fill(0, 0, columns + 1);
      do {
        used[column] = 1;
        const line = (owner[column] - 1) * columns - 1;
        const base = u[owner[column]];
        let delta = Number.POSITIVE_INFINITY;
        let next = -1;
        for (let j = 1; j <= columns; j++) {
          if (used[j]) continue;
          const slack = cost[line + j] - base - v[j];
          if (slack < least[j]) {
            least[j] = slack;
            way[j] = column;
          }
          if (least[j] < delta) {
            delta = least[j];
            next = j;
          }
        }
        if (next < 0) return false;
        for (let j = 0; j <= columns; j++) {
          if (used[j]) {
            u[owner[j]] += delta;
            v[j] -= delta;
          } else least[j] -= delta;
        }
        column = next;
      } while (owner[column] !== 0);
      while (column !== 0) {
        owner[column] = owner[way[column]];
        column = way[column];
      }
    }
    for (let j = 1; j <= columns; j++) if (owner[j] > 0) columnOf[owner[j] - 1] = j - 1;
    return true;
  }
}
