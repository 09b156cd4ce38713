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

const levels = ['commune', 'epci', 'departement', 'region', 'national'] as const;
/** Farther apart than this many degrees of latitude (33 km), two places are not neighbours: no need to measure. */
const surelyApart = 0.3;

/**
 * Computes reaches with numbers instead of names. Probes come sorted by place: distances are measured once a place,
 * and the last answer is kept.
 */
export class ZoneReach {
  private readonly reach: Reach;
  private last: Zone | null = null;
  private lastPlace = '';
  /** One number a place (commune and coordinates) of the indexed zones. */
  private readonly placeOf: Int32Array;
  private readonly placeZones: Zone[] = [];
  private readonly placeDistances: Float64Array;
  private readonly placeGrades: Int32Array;
  private readonly numbers = new Map<string, number>();
  private readonly level: Uint8Array;
  private readonly commune: Int32Array;
  private readonly epci: Int32Array;
  private readonly departement: Int32Array;
  private readonly region: Int32Array;

  constructor(private readonly indexed: Columns) {
    const { zones } = indexed;
    const size = zones.length;
    this.reach = {
      count: 0,
      zones: new Int32Array(size),
      grades: new Int32Array(size),
      distances: new Float64Array(size),
    };
    const places = new Map<string, number>();
    this.placeOf = Int32Array.from(zones, (zone) => {
      const key = placeKey(zone);
      let place = places.get(key);
      if (place === undefined) {
        place = this.placeZones.push(zone) - 1;
        places.set(key, place);
      }
      return place;
    });
    this.placeDistances = new Float64Array(this.placeZones.length);
    this.placeGrades = new Int32Array(this.placeZones.length);
    this.level = Uint8Array.from(zones, ({ level }) => levels.indexOf(level));
    this.commune = Int32Array.from(zones, ({ commune }) => this.number(`c${commune}`));
    this.epci = Int32Array.from(zones, ({ epci }) => (epci === '' ? -1 : this.number(`e${epci}`)));
    this.departement = Int32Array.from(zones, ({ departement }) => this.number(`d${departement}`));
    this.region = Int32Array.from(zones, ({ region }) => this.number(`r${region}`));
  }

  of(probe: Zone): Reach {
    if (probe === this.last) return this.reach;
    this.measureFrom(probe);
    const { reach, level, commune, epci, departement, region, placeOf, placeDistances } = this;
    const own = {
      level: levels.indexOf(probe.level),
      commune: this.number(`c${probe.commune}`),
      epci: probe.epci === '' ? -2 : this.number(`e${probe.epci}`),
      departement: this.number(`d${probe.departement}`),
      region: this.number(`r${probe.region}`),
    };
    let count = 0;
    for (let zone = 0; zone < level.length; zone++) {
      const wider = level[zone] > own.level ? level[zone] : own.level;
      const place = placeOf[zone];
      const distance = placeDistances[place];
      const meets =
        wider === 4 ||
        commune[zone] === own.commune ||
        (distance >= 0 && distance <= neighbourKm) ||
        !probe.known ||
        ((level[zone] === 1 || own.level === 1) && epci[zone] === own.epci) ||
        ((level[zone] === 2 || own.level === 2) && departement[zone] === own.departement) ||
        ((level[zone] === 3 || own.level === 3) && region[zone] === own.region) ||
        !this.placeZones[place].known;
      if (!meets) continue;
      reach.zones[count] = zone;
      reach.grades[count] =
        probe.known && this.placeZones[place].known
          ? withinNation(this.gradeOf(probe, place), wider === 4)
          : unknownGrade;
      reach.distances[count++] = Math.max(0, placeDistances[place]);
    }
    reach.count = count;
    this.last = probe;
    return reach;
  }

  /** -2: not measured yet (and too far to be neighbours); -1: unknown. */
  private measureFrom(probe: Zone): void {
    const key = placeKey(probe);
    if (key === this.lastPlace) return;
    this.lastPlace = key;
    this.placeZones.forEach((zone, place) => {
      const apart = probe.lat !== null && zone.lat !== null && Math.abs(probe.lat - zone.lat) > surelyApart;
      this.placeDistances[place] = apart ? -2 : (kilometres(probe, zone) ?? -1);
      this.placeGrades[place] = -1;
    });
  }

  /** The grade before the rule of national perimeters; measured on first demand. */
  private gradeOf(probe: Zone, place: number): number {
    const { placeDistances, placeGrades, placeZones } = this;
    if (placeGrades[place] >= 0) return placeGrades[place];
    if (placeDistances[place] === -2) placeDistances[place] = kilometres(probe, placeZones[place]) ?? -1;
    const distance = placeDistances[place];
    placeGrades[place] = distance < 0 ? gradeByNames(probe, placeZones[place]) : gradeByDistance(distance);
    return placeGrades[place];
  }

  private number(name: string): number {
    let number = this.numbers.get(name);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(name, number);
    }
    return number;
  }
}

const placeKey = (zone: Zone): string =>
  `${zone.known}|${zone.commune}|${zone.epci}|${zone.departement}|${zone.region}|${zone.lat}|${zone.lon}`;
