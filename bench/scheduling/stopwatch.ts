/** How long something took by the clock, and on the processors (all threads: collector and compiler too). */
export interface Took {
  wall: number;
  cpu: number;
}

let onlyProcessor = false;

/** From now on time stands still while other processes have the processors: for a machine that is shared. */
export function countProcessorTime(): void {
  onlyProcessor = true;
}

/** Milliseconds, for the engine and for what is printed. */
export function clock(): number {
  if (!onlyProcessor) return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export function timed<T>(run: () => T): Took & { value: T } {
  const cpu = process.cpuUsage();
  const start = clock();
  const value = run();
  const wall = clock() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { value, wall, cpu: (user + system) / 1000 };
}

/** Several runs, the first ones to warm up: the middle of the others and the best by the clock. */
export function repeated(times: number, run: () => unknown, warmUp = 3): Took & { best: number } {
  for (let i = 0; i < warmUp; i++) run();
  const all = Array.from({ length: times }, () => timed(run));
  const middle = (of: (one: Took) => number) =>
    all.map(of).sort((one, other) => one - other)[Math.floor(times / 2)];
  return {
    wall: middle((one) => one.wall),
    cpu: middle((one) => one.cpu),
    best: Math.min(...all.map((one) => one.wall)),
  };
}

/** The value below which this share of the list lies. */
export function shareOf(list: number[], share: number): number {
  const sorted = [...list].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
