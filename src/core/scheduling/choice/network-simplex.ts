/**
 * Primal network simplex for a least-cost circulation with bounded arcs (all lower bounds 0, no supplies).
 * Block-search pricing and strongly feasible trees (W. H. Cunningham, 1976; the data layout of arcs and the
 * leaving rule follow Z. Király and P. Kovács, "Efficient implementations of minimum-cost flow algorithms", 2012).
 * Arcs can be kept out of the search and brought in later, so a dense graph is priced without being searched.
 */
export class NetworkSimplex {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly capacity: Float64Array;
  readonly cost: Float64Array;
  readonly flow: Float64Array;
  /** Dual value of each node. */
  readonly potential: Float64Array;
  /** 1 at the lower bound, -1 at the upper bound, 0 in the tree. */
  private readonly state: Int8Array;
  private readonly active: Int32Array;
  private readonly isActive: Uint8Array;
  private activeCount = 0;
  private cursor = 0;
  private readonly parent: Int32Array;
  private readonly pred: Int32Array;
  private readonly up: Uint8Array;
  private readonly depth: Int32Array;
  private readonly child: Int32Array;
  private readonly next: Int32Array;
  private readonly previous: Int32Array;
  private readonly stack: Int32Array;
  arcs = 0;
  pivots = 0;

  constructor(
    readonly nodes: number,
    arcs: number,
    private readonly tolerance: number,
  ) {
    this.from = new Int32Array(arcs);
    this.to = new Int32Array(arcs);
    this.capacity = new Float64Array(arcs);
    this.cost = new Float64Array(arcs);
    this.flow = new Float64Array(arcs);
    this.state = new Int8Array(arcs).fill(1);
    this.active = new Int32Array(arcs);
    this.isActive = new Uint8Array(arcs);
    this.potential = new Float64Array(nodes);
    this.parent = new Int32Array(nodes).fill(-1);
    this.pred = new Int32Array(nodes).fill(-1);
    this.up = new Uint8Array(nodes);
    this.depth = new Int32Array(nodes);
    this.child = new Int32Array(nodes).fill(-1);
    this.next = new Int32Array(nodes).fill(-1);
    this.previous = new Int32Array(nodes).fill(-1);
    this.stack = new Int32Array(nodes);
  }

  addArc(from: number, to: number, capacity: number, cost: number): number {
    const arc = this.arcs++;
    this.from[arc] = from;
    this.to[arc] = to;
    this.capacity[arc] = capacity;
    this.cost[arc] = cost;
    return arc;
  }

  /** Lets the search use an arc. */
  activate(arc: number): void {
    if (this.isActive[arc]) return;
    this.isActive[arc] = 1;
    this.active[this.activeCount++] = arc;
  }

  reducedCost(arc: number): number {
    return this.cost[arc] + this.potential[this.from[arc]] - this.potential[this.to[arc]];
  }

  /** Starts from the tree in which each node but node 0 hangs by an arc that leaves it, all flows zero. */
  startFrom(treeArc: Int32Array): void {
    for (let node = 1; node < this.nodes; node++) {
      const arc = treeArc[node];
      this.state[arc] = 0;
      this.pred[node] = arc;
      this.up[node] = 1;
      this.hang(node, this.to[arc]);
    }
    this.refresh(0, 0);
    this.eachBelow(0, (node) => {
      if (node === 0) return;
      const arc = this.pred[node];
      this.potential[node] = this.potential[this.to[arc]] - this.cost[arc];
      this.depth[node] = this.depth[this.parent[node]] + 1;
    });
  }

  /** Pivots until no active arc improves; false when `maxPivots` ran out first. */
  solve(maxPivots = Number.POSITIVE_INFINITY): boolean {
    for (let pivots = 0; pivots < maxPivots; pivots++) {
      const arc = this.enteringArc();
      if (arc < 0) return true;
      this.pivot(arc);
    }
    return false;
  }

  /** Brings in every waiting arc that the present duals find attractive; how many there were. */
  priceIn(): number {
    let found = 0;
    for (let arc = 0; arc < this.arcs; arc++) {
      if (this.isActive[arc] || this.reducedCost(arc) >= -this.tolerance) continue;
      this.activate(arc);
      found++;
    }
    return found;
  }

  /** Value of the dual: no circulation costs less than minus this, whatever the state of the search. */
  dualValue(): number {
    let value = 0;
    for (let arc = 0; arc < this.arcs; arc++) {
      const reduced = this.reducedCost(arc);
      if (reduced < 0) value -= this.capacity[arc] * reduced;
    }
    return value;
  }

  /** Takes an arc out of use for good; its flow must leave through the pivots that follow. */
  close(arc: number, penalty: number): void {
    this.cost[arc] = penalty;
    if (this.state[arc] !== 0) return;
    const node = this.pred[this.from[arc]] === arc ? this.from[arc] : this.to[arc];
    const far = this.parent[node];
    const wanted = this.up[node]
      ? this.potential[far] - this.cost[arc]
      : this.potential[far] + this.cost[arc];
    this.refresh(node, wanted - this.potential[node]);
  }

  private enteringArc(): number {
    const { active, activeCount, state, cost, potential, from, to } = this;
    const block = Math.max(20, Math.ceil(Math.sqrt(activeCount) * 1.2));
    let best = -1;
    let worst = -this.tolerance;
    let left = block;
    let i = this.cursor;
    for (let seen = 0; seen < activeCount; seen++) {
      if (i >= activeCount) i = 0;
      const arc = active[i++];
      const reduced = state[arc] * (cost[arc] + potential[from[arc]] - potential[to[arc]]);
      if (reduced < worst) {
        worst = reduced;
        best = arc;
      }
      if (--left === 0) {
        if (best >= 0) break;
        left = block;
      }
    }
    this.cursor = i;
    return best;
  }

  private pivot(entering: number): void {
    const { parent, pred, up, flow, capacity, depth, state } = this;
    this.pivots++;
    const forwards = state[entering] > 0;
    const first = forwards ? this.from[entering] : this.to[entering];
    const second = forwards ? this.to[entering] : this.from[entering];
    let u = first;
    let v = second;
    while (u !== v) {
      if (depth[u] > depth[v]) u = parent[u];
      else if (depth[v] > depth[u]) v = parent[v];
      else {
        u = parent[u];
        v = parent[v];
      }
    }
    const join = u;
    let delta = capacity[entering];
    let leaving = -1;
    let side = 0;
    for (let node = first; node !== join; node = parent[node]) {
      const arc = pred[node];
      const room = up[node] ? flow[arc] : capacity[arc] - flow[arc];
      if (room < delta) {
        delta = room;
        leaving = node;
        side = 1;
      }
    }
    for (let node = second; node !== join; node = parent[node]) {
      const arc = pred[node];
      const room = up[node] ? capacity[arc] - flow[arc] : flow[arc];
      if (room <= delta) {
        delta = room;
        leaving = node;
        side = 2;
      }
    }
    if (delta > 0) {
      flow[entering] += forwards ? delta : -delta;
      for (let node = first; node !== join; node = parent[node])
        flow[pred[node]] += up[node] ? -delta : delta;
      for (let node = second; node !== join; node = parent[node])
        flow[pred[node]] += up[node] ? delta : -delta;
    }
    if (side === 0) {
      state[entering] = forwards ? -1 : 1;
      return;
    }
    const out = pred[leaving];
    state[out] = flow[out] === 0 ? 1 : -1;
    state[entering] = 0;
    this.rehang(entering, side === 1 ? first : second, side === 1 ? second : first, leaving);
  }

  private rehang(entering: number, inside: number, outside: number, leaving: number): void {
    const { parent, pred, up } = this;
    let node = inside;
    let newParent = outside;
    let newPred = entering;
    let newUp = this.from[entering] === inside ? 1 : 0;
    for (;;) {
      const oldParent = parent[node];
      const oldPred = pred[node];
      const oldUp = up[node];
      this.unhang(node);
      this.hang(node, newParent);
      pred[node] = newPred;
      up[node] = newUp;
      if (node === leaving) break;
      newParent = node;
      newPred = oldPred;
      newUp = oldUp ? 0 : 1;
      node = oldParent;
    }
    const reduced = this.reducedCost(entering);
    this.refresh(inside, this.from[entering] === inside ? -reduced : reduced);
  }

  private hang(node: number, parent: number): void {
    const sibling = this.child[parent];
    this.parent[node] = parent;
    this.next[node] = sibling;
    this.previous[node] = -1;
    if (sibling >= 0) this.previous[sibling] = node;
    this.child[parent] = node;
  }

  private unhang(node: number): void {
    const [before, after] = [this.previous[node], this.next[node]];
    if (before >= 0) this.next[before] = after;
    else this.child[this.parent[node]] = after;
    if (after >= 0) this.previous[after] = before;
  }

  /** Shifts the potentials of a subtree and recounts its depths. */
  private refresh(top: number, shift: number): void {
    const { stack, child, next, potential, depth, parent } = this;
    let size = 0;
    stack[size++] = top;
    while (size > 0) {
      const node = stack[--size];
      potential[node] += shift;
      if (parent[node] >= 0) depth[node] = depth[parent[node]] + 1;
      for (let below = child[node]; below >= 0; below = next[below]) stack[size++] = below;
    }
  }

  private eachBelow(top: number, visit: (node: number) => void): void {
    const order = [top];
    for (let i = 0; i < order.length; i++) {
      visit(order[i]);
      for (let below = this.child[order[i]]; below >= 0; below = this.next[below]) order.push(below);
    }
  }
}
