import { unknownGrade } from '../criteria/criterion.js';
import { gradeByDistance, gradeByNames, kilometres, withinNation } from '../criteria/territory.js';
import { neighbourKm } from '../gates/meeting-perimeters.js';
import type { Zone } from '../reading/listing-profile.js';
import { gradeByChord } from './chord-grades.js';
import type { Columns } from './columns.js';
import { ZoneRanges } from './zone-ranges.js';

/** The rows of the indexed side that a zone of the probe meets, and how to grade their territory. */
export interface Reach {
  /** Stretches of rows: `starts[i]` included to `ends[i]` excluded. */
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  /** Territory grade by slot (see `slotOf`); -1 until measured. */
  grades: Int16Array;
}

/** Square of a chord of 19 km on a sphere of radius 1: farther apart, two places are not neighbours. */
const surelyApart = 0.003 ** 2;
/** Grades kept for the places of probes, in numbers of two bytes: 32 MiB. */
const mostKept = 1 << 24;

/**
 * Finds the rows a probe reaches through lists by name (its commune, EPCI, département, région…), never by trying
 * them all. Each couple of places is measured once, on first demand, and kept while memory allows.
 */
export class ZoneReach {
  /** Row → 2 × its place, + 1 when it plays in the whole country. */
  readonly slotOf: Int32Array;
  private readonly places: Zone[] = [];
  private readonly ranges: ZoneRanges;
  private readonly zonesOfPlace: number[][] = [];
  private readonly kept = new Map<string, { grades: Int16Array; neighbours: number[] }>();
  private readonly reach: Reach;
  /** Places on a sphere of radius 1, three coordinates each; NaN when unknown. */
  private readonly points: Float64Array;
  private readonly here = new Float64Array(3);
  private probe: Zone | null = null;

  constructor(indexed: Columns) {
    const { zones, zoneStart } = indexed;
    this.slotOf = new Int32Array(indexed.count);
    this.ranges = new ZoneRanges(zones, zoneStart);
    this.reach = { ...this.ranges.answer, count: 0, grades: new Int16Array(0) };
    const numbers = new Map<string, number>();
    zones.forEach((zone, number) => {
      const place = this.placeNumber(zone, number, numbers);
      this.slotOf.fill(
        2 * place + Number(zone.level === 'national'),
        zoneStart[number],
        zoneStart[number + 1],
      );
    });
    this.points = Float64Array.from(this.places.flatMap(pointOf));
  }

  of(probe: Zone): Reach {
    if (probe === this.probe) return this.reach;
    this.probe = probe;
    this.here.set(pointOf(probe));
    const { grades, neighbours } = this.around(probe);
    this.reach.grades = grades;
    this.reach.count =
      probe.level === 'national' || !probe.known
        ? this.ranges.whole()
        : this.ranges.meeting(
            probe,
            neighbours.map((place) => this.zonesOfPlace[place]),
          );
    return this.reach;
  }

  /** The grade of a slot for the probe last asked. */
  measure(slot: number): number {
    const probe = this.probe as Zone;
    const place = this.places[slot >> 1];
    let grade: number = unknownGrade;
    if (probe.known && place.known) {
      const square = this.chordSquare(slot >> 1);
      grade = Number.isNaN(square) ? gradeByNames(probe, place) : gradeByChord(square);
      if (grade < 0) grade = gradeByDistance(kilometres(probe, place) as number);
      grade = withinNation(grade, probe.level === 'national' || (slot & 1) === 1);
    }
    this.reach.grades[slot] = grade;
    return grade;
  }

  /** Kilometres between the probe last asked and a row; 0 when unknown, which no stated radius excludes. */
  distance(row: number): number {
    return kilometres(this.probe as Zone, this.places[this.slotOf[row] >> 1]) ?? 0;
  }

  private around(probe: Zone): { grades: Int16Array; neighbours: number[] } {
    const key = `${placeKey(probe)}|${probe.level === 'national'}`;
    let around = this.kept.get(key);
    if (!around) {
      if ((this.kept.size + 1) * 2 * this.places.length > mostKept) this.kept.clear();
      const grades = new Int16Array(2 * this.places.length).fill(-1);
      around = { grades, neighbours: this.neighboursOf(probe) };
      this.kept.set(key, around);
    }
    return around;
  }

  private neighboursOf(probe: Zone): number[] {
    const near: number[] = [];
    if (probe.level === 'national' || probe.lat === null || probe.lon === null) return near;
    for (let place = 0; place < this.places.length; place++) {
      if (!(this.chordSquare(place) < surelyApart)) continue;
      const distance = kilometres(probe, this.places[place]);
      if (distance !== null && distance <= neighbourKm) near.push(place);
    }
    return near;
  }

  /** From the probe last asked to a place, on a sphere of radius 1; NaN when one is unknown. */
  private chordSquare(place: number): number {
    const { points, here } = this;
    const x = points[3 * place] - here[0];
    const y = points[3 * place + 1] - here[1];
    const z = points[3 * place + 2] - here[2];
    return x * x + y * y + z * z;
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
}

function pointOf({ lat, lon }: Zone): [x: number, y: number, z: number] {
  if (lat === null || lon === null) return [Number.NaN, Number.NaN, Number.NaN];
  const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

const placeKey = (zone: Zone): string =>
  `${zone.known}|${zone.commune}|${zone.epci}|${zone.departement}|${zone.region}|${zone.lat}|${zone.lon}`;
