/**
 * Size of a largest matching in any graph, by growing alternating trees and shrinking odd cycles (J. Edmonds, “Paths,
 * trees, and flowers”, 1965). `neighbours[v]` lists the vertices next to v, both ways.
 */
export function matchMost(neighbours: readonly number[][]): number {
  const n = neighbours.length;
  const mate = new Int32Array(n).fill(-1);
  let size = 0;
  for (let root = 0; root < n; root++) {
    if (mate[root] < 0 && augmentFrom(root, neighbours, mate)) size++;
  }
  return size;
}

function augmentFrom(root: number, neighbours: readonly number[][], mate: Int32Array): boolean {
  const n = neighbours.length;
  const parent = new Int32Array(n).fill(-1);
  const base = Int32Array.from({ length: n }, (_, v) => v);
  const even = new Uint8Array(n);
  even[root] = 1;
  const queue = [root];
  const meetingPoint = (one: number, other: number): number => {
    const onPath = new Uint8Array(n);
    for (let v = base[one]; ; v = base[parent[mate[v]]]) {
      onPath[v] = 1;
      if (mate[v] < 0) break;
    }
    let v = base[other];
    while (!onPath[v]) v = base[parent[mate[v]]];
    return v;
  };
  const markCycle = (from: number, top: number, child: number, inCycle: Uint8Array): void => {
    let [v, below] = [from, child];
    while (base[v] !== top) {
      inCycle[base[v]] = 1;
      inCycle[base[mate[v]]] = 1;
      parent[v] = below;
      below = mate[v];
      v = parent[mate[v]];
    }
  };
  for (const v of queue) {
    for (const w of neighbours[v]) {
      if (base[v] === base[w] || mate[v] === w) continue;
      if (w === root || (mate[w] >= 0 && parent[mate[w]] >= 0)) {
        const top = meetingPoint(v, w);
        const inCycle = new Uint8Array(n);
        markCycle(v, top, w, inCycle);
        markCycle(w, top, v, inCycle);
        for (let u = 0; u < n; u++) {
          if (!inCycle[base[u]]) continue;
          base[u] = top;
          if (!even[u]) {
            even[u] = 1;
            queue.push(u);
          }
        }
      } else if (parent[w] < 0) {
        parent[w] = v;
        if (mate[w] < 0) {
          turnPath(w, parent, mate);
          return true;
        }
        even[mate[w]] = 1;
        queue.push(mate[w]);
      }
    }
  }
  return false;
}

function turnPath(end: number, parent: Int32Array, mate: Int32Array): void {
  for (let v = end; v >= 0; ) {
    const before = parent[v];
    const next = mate[before];
    mate[v] = before;
    mate[before] = v;
    v = next;
  }
}
