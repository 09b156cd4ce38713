import { distanceKm } from '../../territory/distance.js';
import { gradeByDistance } from '../criteria/territory.js';

const radius = distanceKm({ lat: 0, lon: 0 }, { lat: 0, lon: 180 }) / Math.PI;
/** Kilometres of chord in one step of the table, and chords it covers: beyond, the grade no longer changes. */
const step = 0.01;
const covered = 320;
/** Far more than the rounding of either formula, in kilometres. */
const margin = 1e-6;
const undecided = -1;

const arcOf = (chord: number): number =>
  2 * radius * Math.asin(Math.min(1, Math.max(0, chord) / (2 * radius)));

/** Step → the grade of every distance in it, or `undecided` when the grade changes inside. */
const grades = Int16Array.from({ length: covered / step }, (_, i) => {
  const nearest = gradeByDistance(arcOf(i * step - margin));
  return nearest === gradeByDistance(arcOf((i + 1) * step + margin)) ? nearest : undecided;
});
const farthest = gradeByDistance(arcOf(covered));

/**
 * The territory grade from the square of the chord between two points of a sphere of radius 1: no sine, no
 * logarithm. -1 when the chord is too near a change of grade: the caller then measures with the criterion's formula.
 */
export function gradeByChord(square: number): number {
  const at = (Math.sqrt(square) * radius) / step;
  return at < grades.length ? grades[Math.floor(at)] : farthest;
}
