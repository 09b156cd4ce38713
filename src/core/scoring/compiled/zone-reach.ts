import { unknownGrade } from '../criteria/criterion.js';
import { gradeByDistance, gradeByNames, kilometres, withinNation } from '../criteria/territory.js';
import { neighbourKm } from '../gates/meeting-perimeters.js';
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

/** Farther apart than this many degrees of latitude (22 km), two places are not neighbours: no need to measure. */
const surelyApart = 0.2;
const unmeasured = -2;

/**
 * Finds the zones a probe reaches through lists by name (its commune, EPCI, département, région…), never by trying
 * them all. Probes come sorted by place: distances are measured once a place, and the last answer is kept.
 */
export class ZoneReach {
  private readonly reach: Reach;
  private last: Zone | null = null;
  private lastPlace = '';
  private readonly places: Zone[] = [];
  private readonly placeOf: Int32Array;
  private readonly zonesOfPlace: number[][] = [];
  private readonly distances: Float64Array;
  private readonly grades: Int32Array;
  private neighbours: number[] = [];
  /** « level and name of a zone » and « name, whatever the level » → zones. */
  private readonly byName = new Map<string, number[]>();
  private readonly always: number[] = [];
  private readonly national: Uint8Array;
  private readonly stamps: Int32Array;
  private stamp = 0;

  constructor({ zones }: Columns) {
    const size = zones.length;
    this.reach = {
      count: 0,
      zones: new Int32Array(size),
      grades: new Int32Array(size),
      distances: new Float64Array(size),
    };
    this.national = Uint8Array.from(zones, ({ level }) => Number(level === 'national'));
    this.stamps = new Int32Array(size);
    this.placeOf = new Int32Array(size);
    const numbers = new Map<string, number>();
    zones.forEach((zone, number) => {
      this.placeOf[number] = this.placeNumber(zone, number, numbers);
      if (zone.level === 'national' || !zone.known) this.always.push(number);
      for (const [level, name] of namesOf(zone)) {
        this.list(`${level} ${name}`).push(number);
        if (level === zone.level) this.list(`own ${level} ${name}`).push(number);
      }
    });
    this.distances = new Float64Array(this.places.length);
    this.grades = new Int32Array(this.places.length);
  }

  of(probe: Zone): Reach {
    if (probe === this.last) return this.reach;
    this.last = probe;
    this.moveTo(probe);
    this.stamp++;
    this.reach.count = 0;
    if (probe.level === 'national' || !probe.known) {
      for (let zone = 0; zone < this.placeOf.length; zone++) this.add(zone, probe);
      return this.reach;
    }
    this.addAll(this.always, probe);
    for (const [level, name] of namesOf(probe)) {
      const whole = level === 'commune' || level === probe.level;
      this.addAll(this.byName.get(whole ? `${level} ${name}` : `own ${level} ${name}`), probe);
    }
    for (const place of this.neighbours) this.addAll(this.zonesOfPlace[place], probe);
    return this.reach;
  }

  private addAll(zones: readonly number[] | undefined, probe: Zone): void {
    if (zones) for (const zone of zones) this.add(zone, probe);
  }

  private add(zone: number, probe: Zone): void {
    if (this.stamps[zone] === this.stamp) return;
    this.stamps[zone] = this.stamp;
    const { reach } = this;
    const place = this.placeOf[zone];
    const known = probe.known && this.places[place].known;
    const national = probe.level === 'national' || this.national[zone] === 1;
    reach.zones[reach.count] = zone;
    reach.grades[reach.count] = known ? withinNation(this.gradeOf(probe, place), national) : unknownGrade;
    reach.distances[reach.count++] = Math.max(0, this.distances[place]);
  }

  /** Forgets the distances of another place and finds the neighbours of this one. */
  private moveTo(probe: Zone): void {
    const key = placeKey(probe);
    if (key === this.lastPlace) return;
    this.lastPlace = key;
    this.distances.fill(unmeasured);
    this.grades.fill(-1);
    this.neighbours = [];
    if (probe.lat === null) return;
    for (let place = 0; place < this.places.length; place++) {
      const { lat } = this.places[place];
      if (lat === null || Math.abs(lat - probe.lat) > surelyApart) continue;
      this.distances[place] = kilometres(probe, this.places[place]) ?? -1;
      if (this.distances[place] >= 0 && this.distances[place] <= neighbourKm) this.neighbours.push(place);
    }
  }

  /** The grade before the rule of national perimeters; measured on first demand. */
  private gradeOf(probe: Zone, place: number): number {
    const { distances, grades, places } = this;
    if (grades[place] >= 0) return grades[place];
    if (distances[place] === unmeasured) distances[place] = kilometres(probe, places[place]) ?? -1;
    const distance = distances[place];
    grades[place] = distance < 0 ? gradeByNames(probe, places[place]) : gradeByDistance(distance);
    return grades[place];
  }

  private placeNumber(zone: Zone, number: number, numbers: Map<string, number>): number {
    const key = placeKey(zone);
    let place = numbers.get(key);
    if (place === undefined) {
      place = this.places.push(zone) - 1;
      this.zonesOfPlace.push([]);
      numbers.set(key, place);
    }
    this.zonesOfPlace[place].push(number);
    return place;
  }

  private list(key: string): number[] {
    let list = this.byName.get(key);
    if (list === undefined) {
      list = [];
      this.byName.set(key, list);
    }
    return list;
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

const placeKey = (zone: Zone): string =>
  `${zone.known}|${zone.commune}|${zone.epci}|${zone.departement}|${zone.region}|${zone.lat}|${zone.lon}`;
