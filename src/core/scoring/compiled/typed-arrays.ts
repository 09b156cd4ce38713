/** Typed arrays on shared memory: worker threads read a snapshot without copying it. */
export const int32 = (length: number): Int32Array => new Int32Array(new SharedArrayBuffer(4 * length));
export const uint8 = (length: number): Uint8Array => new Uint8Array(new SharedArrayBuffer(length));
export const uint16 = (length: number): Uint16Array => new Uint16Array(new SharedArrayBuffer(2 * length));
export const float64 = (length: number): Float64Array => new Float64Array(new SharedArrayBuffer(8 * length));

/** A growing list of 32-bit numbers. */
export class GrowingInts {
  private items: Int32Array;
  length = 0;

  constructor(capacity = 1024) {
    this.items = new Int32Array(capacity);
  }

  push(value: number): void {
    if (this.length === this.items.length) {
      const larger = new Int32Array(2 * this.length);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.length++] = value;
  }

  at(index: number): number {
    return this.items[index];
  }

  increment(index: number): void {
    this.items[index]++;
  }

  /** A view on what was pushed; valid until the next push. */
  view(): Int32Array {
    return this.items.subarray(0, this.length);
  }
}
