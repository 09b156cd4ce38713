import { gradeZones, kilometres } from '../criteria/territory.js';
import { zonesMeet } from '../gates/meeting-perimeters.js';
import type { Zone } from '../reading/listing-profile.js';
import type { Columns } from './columns.js';

/** The zones of the indexed side that a zone of the probe meets, with their territory grade and distance. */
export interface Reach {
  count: number;
  zones: Int32Array;
  grades: Int32Array;
  /** Kilometres; 0 when unknown, so that a stated radius never excludes an unknown place. */
  distances: Float64Array;
}

/** Computes reaches, keeping the last one: probes come sorted by zone. */
export class ZoneReach {
  private readonly reach: Reach;
  private last: Zone | null = null;

  constructor(
    private readonly indexed: Columns,
    private readonly probeIsNeed: boolean,
  ) {
    const size = indexed.zones.length;
    this.reach = {
      count: 0,
      zones: new Int32Array(size),
      grades: new Int32Array(size),
      distances: new Float64Array(size),
    };
  }

  of(probe: Zone): Reach {
    if (probe === this.last) return this.reach;
    const { reach, indexed } = this;
    reach.count = 0;
    indexed.zones.forEach((zone, number) => {
      if (tooFarApart(probe, zone)) return;
      const [need, offer] = this.probeIsNeed ? [probe, zone] : [zone, probe];
      if (!zonesMeet(need, offer)) return;
      reach.zones[reach.count] = number;
      reach.grades[reach.count] = gradeZones(need, offer);
      reach.distances[reach.count++] = kilometres(need, offer) ?? 0;
    });
    this.last = probe;
    return reach;
  }
}

/** A cheap certainty that two zones cannot meet: neither is national, other region, and over 0.3° of latitude away. */
function tooFarApart(a: Zone, b: Zone): boolean {
  return (
    a.known &&
    b.known &&
    a.level !== 'national' &&
    b.level !== 'national' &&
    a.region !== b.region &&
    a.departement !== b.departement &&
    a.epci !== b.epci &&
    a.commune !== b.commune &&
    a.lat !== null &&
    b.lat !== null &&
    Math.abs(a.lat - b.lat) > 0.3
  );
}
