import { applyHappened } from './apply-happened.js';
import type { Happened } from './happened.js';
import { baseServes, type RepairBase, repairBase, standingOf } from './repair-base.js';
import type { RepairProposal } from './repair-proposal.js';
import { RepairRun } from './repair-run.js';
import type { Schedule, SchedulingProblem } from './types.js';

const bases = new WeakMap<SchedulingProblem['pairings'], RepairBase>();

/**
 * Repairs a published schedule during the event. Rounds before `now` (the next round to be played, from 1) stay as
 * they were. What cannot stay is taken out, required meetings are moved to later rounds, and nobody else is touched;
 * then, as a second proposal, free places go to pairings not met yet, best first. Least change first. The first call
 * for a problem reads it; the next ones with the same list of pairings take a millisecond or two.
 */
export function repairSchedule(
  problem: SchedulingProblem,
  published: Schedule,
  happened: Happened,
  now: number,
): RepairProposal[] {
  return repairer(problem, published).repair(happened, now);
}

export interface Repairer {
  repair(happened: Happened, now: number): RepairProposal[];
}

/**
 * Reads a problem once, ahead of the repairs to come, and rehearses: the engine that runs this code makes it quick
 * only after some use, and the first real absence should not pay for that.
 */
export function prepareRepair(problem: SchedulingProblem, published: Schedule, rehearsals = 300): Repairer {
  const ready = repairer(problem, published);
  const { participants, rounds } = problem;
  const known = Math.min(rehearsals, participants.length);
  for (let i = 0; i < rehearsals && known > 0; i++) {
    const { id } = participants[Math.floor((i * participants.length) / known) % participants.length];
    const from = i % 2 === 0 ? 1 : 1 + (i % rounds);
    ready.repair({ absences: [{ participant: id, from }] }, 1 + (i % rounds));
  }
  return ready;
}

function repairer(problem: SchedulingProblem, published: Schedule): Repairer {
  const known = bases.get(problem.pairings);
  const base = known && baseServes(known, problem) ? known : repairBase(problem);
  bases.set(problem.pairings, base);
  standingOf(base, published);
  return {
    repair(happened, now) {
      const changed = applyHappened(problem, happened);
      const own = (happened.walkIns ?? []).length > 0 ? repairBase(changed) : base;
      const run = new RepairRun(standingOf(own, published), changed, happened, now);
      try {
        return proposals(run);
      } finally {
        run.finish();
      }
    },
  };
}

function proposals(run: RepairRun): RepairProposal[] {
  run.takeOut();
  run.holdRequired();
  const list = [run.proposal('must')];
  run.keepPromises();
  if (run.fillFreePlaces() > 0) list.push(run.proposal('worth_it'));
  return list;
}
