/** A linear programme: least cost · x, 0 ≤ x ≤ 1, low ≤ K x ≤ high, K of zeros and ones, `width` ones a column. */
export interface Programme {
  cost: Float64Array;
  width: number;
  /** Rows of column j: rowsOf[j * width] … */
  rowsOf: Int32Array;
  low: Float64Array;
  high: Float64Array;
}

/**
 * First-order solver for large, easy linear programmes: primal-dual hybrid gradient with steps scaled by row and
 * column (Pock and Chambolle 2011), restarted from the mean of its points when that is better, with the weight of
 * dual against primal steps adjusted at each restart (Applegate et al., PDLP, 2021). Never exact; what it gives is
 * a point close to the best and duals whose value can be certified apart.
 */
export class PrimalDual {
  readonly x: Float64Array;
  readonly y: Float64Array;
  iterations = 0;
  private readonly image: Float64Array;
  private readonly next: Float64Array;
  private readonly sumX: Float64Array;
  private readonly sumY: Float64Array;
  private readonly fromX: Float64Array;
  private readonly fromY: Float64Array;
  private readonly step: Float64Array;
  private summed = 0;
  private weight = 1;
  private errorAtRestart = Number.POSITIVE_INFINITY;
  private lastError = Number.POSITIVE_INFINITY;

  constructor(
    private readonly programme: Programme,
    start: Float64Array,
  ) {
    const { cost, low, rowsOf } = programme;
    this.x = new Float64Array(cost.length);
    this.y = start;
    this.image = new Float64Array(low.length);
    this.next = new Float64Array(low.length);
    this.sumX = new Float64Array(cost.length);
    this.sumY = new Float64Array(low.length);
    this.fromX = this.x.slice();
    this.fromY = this.y.slice();
    this.step = new Float64Array(low.length);
    for (const row of rowsOf) this.step[row]++;
    for (let i = 0; i < low.length; i++) if (this.step[i] > 0) this.step[i] = 0.99 / this.step[i];
  }

  /** Some steps, then perhaps a restart. `dualValue(y)` is a certified bound on minus the cost. Returns the error. */
  advance(steps: number, dualValue: (y: Float64Array) => number): number {
    for (let k = 0; k < steps; k++) this.oneStep();
    this.iterations += steps;
    const meanX = this.sumX.map((sum) => sum / this.summed);
    const meanY = this.sumY.map((sum) => sum / this.summed);
    const here = this.errorOf(this.x, this.y, dualValue);
    const mean = this.errorOf(meanX, meanY, dualValue);
    const error = Math.min(here, mean);
    const worthIt =
      error < 0.2 * this.errorAtRestart ||
      (error < 0.8 * this.errorAtRestart && error > this.lastError) ||
      this.summed > 0.4 * this.iterations + 200;
    this.lastError = error;
    if (worthIt) {
      if (mean < here) {
        this.x.set(meanX);
        this.y.set(meanY);
        this.multiply(this.x, this.image);
      }
      this.restart(error);
    }
    return error;
  }

  private oneStep(): void {
    const { x, y, image, next, step, sumX, sumY, weight } = this;
    const { cost, low, high, rowsOf, width } = this.programme;
    const stride = 0.99 / (width * weight);
    for (let j = 0; j < x.length; j++) {
      let slope = cost[j];
      for (let k = j * width; k < (j + 1) * width; k++) slope += y[rowsOf[k]];
      const value = x[j] - stride * slope;
      x[j] = value < 0 ? 0 : value > 1 ? 1 : value;
      sumX[j] += x[j];
    }
    this.multiply(x, next);
    for (let i = 0; i < y.length; i++) {
      const size = step[i] * weight;
      if (size === 0) continue;
      const value = y[i] + size * (2 * next[i] - image[i]);
      const wish = value / size;
      y[i] = value - size * (wish > high[i] ? high[i] : wish < low[i] ? low[i] : wish);
      sumY[i] += y[i];
      image[i] = next[i];
    }
    this.summed++;
  }

  private multiply(x: Float64Array, out: Float64Array): void {
    const { rowsOf, width } = this.programme;
    out.fill(0);
    for (let j = 0; j < x.length; j++) {
      if (x[j] === 0) continue;
      for (let k = j * width; k < (j + 1) * width; k++) out[rowsOf[k]] += x[j];
    }
  }

  /** Distance between the two values, and from the rows' limits. */
  private errorOf(x: Float64Array, y: Float64Array, dualValue: (y: Float64Array) => number): number {
    const { cost, low, high } = this.programme;
    let [value, outside] = [0, 0];
    for (let j = 0; j < x.length; j++) value -= cost[j] * x[j];
    this.multiply(x, this.next);
    for (let i = 0; i < low.length; i++) {
      const over = Math.max(0, this.next[i] - high[i], low[i] - this.next[i]);
      outside += over * over;
    }
    return Math.abs(dualValue(y) - value) + Math.sqrt(outside);
  }

  private restart(error: number): void {
    const { x, y, fromX, fromY } = this;
    let [farX, farY] = [0, 0];
    for (let j = 0; j < x.length; j++) farX += (x[j] - fromX[j]) ** 2;
    for (let i = 0; i < y.length; i++) farY += (y[i] - fromY[i]) ** 2;
    if (farX > 1e-18 && farY > 1e-18) {
      this.weight = Math.exp(0.25 * Math.log(farY / farX) + 0.5 * Math.log(this.weight));
    }
    fromX.set(x);
    fromY.set(y);
    this.sumX.fill(0);
    this.sumY.fill(0);
    this.summed = 0;
    this.errorAtRestart = error;
    this.lastError = Number.POSITIVE_INFINITY;
  }
}
