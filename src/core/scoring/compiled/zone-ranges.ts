import type { Zone } from '../reading/listing-profile.js';

/** Two whole numbers in one, so that stretches sort as numbers. */
const shift = 2 ** 24;

/** Zones by name, as stretches of neighbouring rows: what a probe meets is a few stretches, joined. */
export class ZoneRanges {
  /** The stretches of rows last found. */
  readonly answer: { starts: Int32Array; ends: Int32Array };
  private readonly byName = new Map<string, number[]>();
  private readonly always: number[] = [];
  private readonly found: Float64Array;

  constructor(
    private readonly zones: readonly Zone[],
    private readonly zoneStart: Int32Array,
  ) {
    this.answer = { starts: new Int32Array(zones.length + 1), ends: new Int32Array(zones.length + 1) };
    this.found = new Float64Array(8 * (zones.length + 1));
    zones.forEach((zone, number) => {
      if (zone.level === 'national' || !zone.known) this.append(this.always, number);
      for (const [level, name] of namesOf(zone)) {
        this.append(this.list(`${level} ${name}`), number);
        if (level === zone.level) this.append(this.list(`own ${level} ${name}`), number);
      }
    });
  }

  /** Every row. Answers the number of stretches. */
  whole(): number {
    this.answer.starts[0] = 0;
    this.answer.ends[0] = this.zoneStart[this.zones.length];
    return 1;
  }

  /** The rows whose zone shares ground with the probe's, and those of its neighbours. */
  meeting(probe: Zone, neighbours: readonly (readonly number[])[]): number {
    const { found } = this;
    let count = 0;
    const add = (list: readonly number[] | undefined) => {
      if (list) for (const range of list) found[count++] = range;
    };
    add(this.always);
    for (const [level, name] of namesOf(probe)) {
      const wide = level === 'commune' || level === probe.level;
      add(this.byName.get(wide ? `${level} ${name}` : `own ${level} ${name}`));
    }
    for (const zones of neighbours) for (const zone of zones) found[count++] = zone * shift + zone + 1;
    return this.join(found.subarray(0, count).sort());
  }

  private join(sorted: Float64Array): number {
    const { starts, ends } = this.answer;
    let last = -1;
    let until = -1;
    for (const range of sorted) {
      const from = Math.floor(range / shift);
      const to = range % shift;
      if (from > until) {
        starts[++last] = this.zoneStart[from];
        until = to;
      } else if (to > until) until = to;
      ends[last] = this.zoneStart[until];
    }
    return last + 1;
  }

  private list(key: string): number[] {
    let list = this.byName.get(key);
    if (list === undefined) {
      list = [];
      this.byName.set(key, list);
    }
    return list;
  }

  /** Zones come in order: one that follows the last stretch makes it longer. */
  private append(list: number[], zone: number): void {
    const last = list.at(-1);
    if (last !== undefined && last % shift === zone) list[list.length - 1] = last + 1;
    else list.push(zone * shift + zone + 1);
  }
}

/** The names a zone can be reached by. An EPCI that is not known is no name. */
function namesOf({ commune, epci, departement, region }: Zone): [level: string, name: string][] {
  const names: [string, string][] = [
    ['commune', commune],
    ['departement', departement],
    ['region', region],
  ];
  if (epci !== '') names.push(['epci', epci]);
  return names;
}
