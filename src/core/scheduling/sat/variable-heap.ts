/** Variables by activity, the most active first (binary heap with positions, so activities can rise in place). */
export class VariableHeap {
  activity = new Float64Array(1024);
  private heap = new Int32Array(1024);
  private position = new Int32Array(1024).fill(-1);
  private size = 0;

  grow(variables: number): void {
    if (variables <= this.activity.length) return;
    const length = Math.max(variables, this.activity.length * 2);
    const activity = new Float64Array(length);
    activity.set(this.activity);
    const heap = new Int32Array(length);
    heap.set(this.heap);
    const position = new Int32Array(length).fill(-1);
    position.set(this.position);
    [this.activity, this.heap, this.position] = [activity, heap, position];
  }

  isEmpty(): boolean {
    return this.size === 0;
  }

  insert(variable: number): void {
    if (this.position[variable] >= 0) return;
    this.heap[this.size] = variable;
    this.position[variable] = this.size;
    this.rise(this.size++);
  }

  pop(): number {
    const top = this.heap[0];
    this.position[top] = -1;
    const last = this.heap[--this.size];
    if (this.size > 0) {
      this.heap[0] = last;
      this.position[last] = 0;
      this.sink(0);
    }
    return top;
  }

  raised(variable: number): void {
    if (this.position[variable] >= 0) this.rise(this.position[variable]);
  }

  private rise(from: number): void {
    const { heap, position, activity } = this;
    const variable = heap[from];
    let i = from;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (activity[heap[parent]] >= activity[variable]) break;
      heap[i] = heap[parent];
      position[heap[i]] = i;
      i = parent;
    }
    heap[i] = variable;
    position[variable] = i;
  }

  private sink(from: number): void {
    const { heap, position, activity, size } = this;
    const variable = heap[from];
    let i = from;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= size) break;
      if (child + 1 < size && activity[heap[child + 1]] > activity[heap[child]]) child++;
      if (activity[heap[child]] <= activity[variable]) break;
      heap[i] = heap[child];
      position[heap[i]] = i;
      i = child;
    }
    heap[i] = variable;
    position[variable] = i;
  }
}
