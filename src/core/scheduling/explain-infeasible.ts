import type { CompiledProblem } from './compile-problem.js';
import { roundAllowed } from './compile-problem.js';
import type { Explanation } from './schedule-result.js';

const list = new Intl.ListFormat('fr-FR', { type: 'conjunction' });

/**
 * Reasons, each sufficient, why the required pairings cannot all be held: a pairing without any round, somebody with
 * more required meetings than rounds (or than rounds in which those can be held: Hall's condition), more meetings
 * than tables, an order that runs longer than the event. Empty when none of these applies, which proves nothing.
 */
export function explainInfeasible(problem: CompiledProblem): Explanation[] {
  const found = [...withoutRound(problem), ...tooManyForOne(problem), ...tooManyForTheRoom(problem)];
  return found.length > 0 ? found : orderTooLong(problem);
}

function nameOf(problem: CompiledProblem, p: number): string {
  const one = problem.source.participants[p];
  return one.name ?? one.id;
}

const many = (count: number, singular: string, plural: string) => `${count} ${count > 1 ? plural : singular}`;

export function explanationFor(problem: CompiledProblem, message: string, pairings: number[]): Explanation {
  const people = new Set(pairings.flatMap((e) => [problem.a[e], problem.b[e]]));
  return {
    message,
    participants: [...people].map((p) => problem.source.participants[p].id),
    pairings: pairings.map((e) => problem.source.pairings[e].id),
  };
}

function withoutRound(problem: CompiledProblem): Explanation[] {
  const found: Explanation[] = [];
  for (let e = 0; e < problem.m; e++) {
    if (!problem.required[e] || problem.first[e] <= problem.last[e]) continue;
    const who = `${nameOf(problem, problem.a[e])} et ${nameOf(problem, problem.b[e])}`;
    const message = `Le rendez-vous obligatoire de ${who} n’a aucun tour ni aucune table possible.`;
    found.push(explanationFor(problem, message, [e]));
  }
  return found;
}

function tooManyForOne(problem: CompiledProblem): Explanation[] {
  const own: number[][] = Array.from({ length: problem.n }, () => []);
  for (let e = 0; e < problem.m; e++) {
    if (!problem.required[e] || problem.first[e] > problem.last[e]) continue;
    own[problem.a[e]].push(e);
    own[problem.b[e]].push(e);
  }
  const found: Explanation[] = [];
  for (let p = 0; p < problem.n; p++) {
    const asked = own[p].length;
    const declared = problem.source.participants[p].max ?? Number.POSITIVE_INFINITY;
    const name = nameOf(problem, p);
    if (asked > declared) {
      const message = `${name} a ${many(asked, 'rendez-vous obligatoire', 'rendez-vous obligatoires')} et en accepte ${declared} au plus.`;
      found.push(explanationFor(problem, message, own[p]));
      continue;
    }
    const short = hallViolator(problem, own[p], () => problem.seats[p]);
    if (!short) continue;
    const there = short.rounds.length;
    const need = Math.ceil(short.meetings.length / problem.seats[p]);
    const demand = `Les ${many(short.meetings.length, 'rendez-vous obligatoire', 'rendez-vous obligatoires')} de ${name} demandent ${many(need, 'tour', 'tours')}`;
    const present = Array.from({ length: problem.rounds }, (_, r) => r).filter(
      (r) => problem.available[p * problem.rounds + r],
    );
    const message =
      there === present.length
        ? `${demand}, ${name} n’est là que ${many(there, 'tour', 'tours')}.`
        : `${demand} et ne peuvent se tenir ${there === 1 ? 'qu’au tour' : 'qu’aux tours'} ${list.format(short.rounds.map((r) => String(r + 1)))}.`;
    found.push({
      ...explanationFor(problem, message, short.meetings),
      rounds: short.rounds.map((r) => r + 1),
    });
  }
  return found;
}

function tooManyForTheRoom(problem: CompiledProblem): Explanation[] {
  const required: number[] = [];
  for (let e = 0; e < problem.m; e++)
    if (problem.required[e] && problem.first[e] <= problem.last[e]) required.push(e);
  const short = hallViolator(problem, required, () => problem.tables);
  if (!short) return [];
  const places = short.rounds.length * problem.tables;
  const when =
    short.rounds.length === problem.rounds
      ? ''
      : ` aux tours ${list.format(short.rounds.map((r) => String(r + 1)))}`;
  const message = `${short.meetings.length} rendez-vous obligatoires demandent une place${when}, la salle en offre ${places} (${many(problem.tables, 'table', 'tables')} par tour).`;
  return [{ ...explanationFor(problem, message, short.meetings), rounds: short.rounds.map((r) => r + 1) }];
}

/** Meetings that have together fewer places than they are, by augmenting paths; null when all fit. */
function hallViolator(
  problem: CompiledProblem,
  meetings: number[],
  room: (r: number) => number,
): { meetings: number[]; rounds: number[] } | null {
  const inRound: number[][] = Array.from({ length: problem.rounds }, () => []);
  for (const e of meetings) {
    const from = new Map<number, { round: number; meeting: number }>();
    const queue = [e];
    const via = new Int32Array(problem.rounds).fill(-1);
    let end = -1;
    for (let i = 0; i < queue.length && end < 0; i++) {
      for (let r = 0; r < problem.rounds && end < 0; r++) {
        if (via[r] >= 0 || !roundAllowed(problem, queue[i], r)) continue;
        via[r] = queue[i];
        if (inRound[r].length < room(r)) end = r;
        else {
          for (const other of inRound[r]) {
            if (from.has(other) || other === e) continue;
            from.set(other, { round: r, meeting: queue[i] });
            queue.push(other);
          }
        }
      }
    }
    if (end < 0) {
      const rounds = Array.from(via.keys()).filter((r) => via[r] >= 0);
      return { meetings: queue.sort((one, other) => one - other), rounds };
    }
    let round = end;
    let meeting = via[end];
    for (;;) {
      inRound[round].push(meeting);
      if (meeting === e) break;
      const step = from.get(meeting)!;
      inRound[step.round].splice(inRound[step.round].indexOf(meeting), 1);
      round = step.round;
      meeting = step.meeting;
    }
  }
  return null;
}

function orderTooLong(problem: CompiledProblem): Explanation[] {
  const { before } = problem;
  if (!before) return [];
  const earliest = new Int32Array(problem.m).fill(-1);
  const path = new Set<number>();
  const visit = (e: number): number[] | null => {
    if (path.has(e)) return [...path].slice([...path].indexOf(e));
    if (earliest[e] >= 0) return null;
    path.add(e);
    let round = 0;
    for (const other of before[e]) {
      const loop = visit(other);
      if (loop) return loop;
      round = Math.max(round, earliest[other] + 1);
    }
    path.delete(e);
    while (round < problem.rounds && !roundAllowed(problem, e, round)) round++;
    earliest[e] = round;
    return null;
  };
  for (let e = 0; e < problem.m; e++) {
    if (!problem.required[e]) continue;
    path.clear();
    const loop = visit(e);
    if (loop) {
      return [
        explanationFor(problem, 'Des rendez-vous obligatoires doivent chacun venir après l’autre.', loop),
      ];
    }
    if (earliest[e] < problem.rounds) continue;
    const who = `${nameOf(problem, problem.a[e])} et ${nameOf(problem, problem.b[e])}`;
    const message = `Le rendez-vous obligatoire de ${who} vient après d’autres et il ne reste plus de tour pour lui.`;
    return [explanationFor(problem, message, [e, ...before[e]])];
  }
  return [];
}
