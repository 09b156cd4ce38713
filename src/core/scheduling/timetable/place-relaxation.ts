import type { SeededRandom } from '../../kernel/seeded-random.js';
import type { RoundRelaxation } from '../choice/relax-rounds.js';
import { ejectAndPlace, placeMeetings } from './place-meetings.js';
import type { Timetable } from './timetable.js';

/**
 * Makes a timetable of what the relaxation holds for the most part, each meeting in its likeliest round, else
 * elsewhere, pushing others out when it must. Keeps the result when `better` says so, else leaves things as they were.
 */
export function placeRelaxation(
  timetable: Timetable,
  relaxation: RoundRelaxation,
  options: { random: SeededRandom; tries: number; stop: () => boolean; better: () => boolean },
): boolean {
  const { problem, degree } = timetable;
  const { share, round } = relaxation;
  const { a, b, max, m } = problem;
  const saved = timetable.roundOf.slice();
  const wanted: number[] = [];
  for (let e = 0; e < m; e++) {
    if (timetable.roundOf[e] >= 0) timetable.remove(e);
    if (share[e] > 0.5 || problem.required[e]) wanted.push(e);
  }
  wanted.sort(
    (one, other) =>
      problem.required[other] - problem.required[one] || share[other] - share[one] || one - other,
  );
  const roomFor = (e: number) => degree[a[e]] < max[a[e]] && degree[b[e]] < max[b[e]];
  const later: number[] = [];
  for (const e of wanted) {
    if (!roomFor(e)) continue;
    if (round[e] >= 0 && timetable.canPlace(e, round[e])) timetable.place(e, round[e]);
    else later.push(e);
  }
  const left = placeMeetings(timetable, later.filter(roomFor));
  const weight = problem.score.map((score, e) => 1e-3 + score + problem.required[e] * 1000);
  ejectAndPlace(timetable, left, {
    weight,
    random: options.random,
    tries: options.tries,
    stop: options.stop,
  });
  if (options.better()) return true;
  timetable.restoreAll(saved);
  return false;
}
