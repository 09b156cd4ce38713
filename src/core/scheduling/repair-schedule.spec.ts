import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyHappened } from './apply-happened.js';
import { buildSchedule } from './build-schedule.js';
import { checkSchedule } from './check-schedule.js';
import { compareSchedules } from './compare-schedules.js';
import { measureSchedule } from './measure-schedule.js';
import { prepareRepair, repairSchedule } from './repair-schedule.js';
import { anEvent } from './scheduling.fixtures.js';

const event = anEvent({ rounds: 4, tables: 3 });
const published = buildSchedule(event, { seed: 1, timeLimit: 60_000, iterations: 1000 }).schedule;

describe('repairSchedule', () => {
  it('moves nobody when somebody does not come', () => {
    const [must] = repairSchedule(event, published, { absences: [{ participant: 'e1' }] }, 1);
    expect(must.comparison.changes.map((one) => one.change)).toEqual(['removed', 'removed', 'removed']);
    expect(must.comparison.changes.every((one) => one.pairing.startsWith('e1'))).toBe(true);
  });

  it('leaves the rounds already played as they were, even for somebody who has gone', () => {
    const proposals = repairSchedule(event, published, { absences: [{ participant: 'e1', from: 3 }] }, 3);
    const played = (meetings: typeof published.meetings) => meetings.filter((one) => one.round < 3);
    for (const { schedule } of proposals)
      expect(played(schedule.meetings)).toEqual(played(published.meetings));
  });

  it('gives a required meeting of a late arrival a later round', () => {
    const required = {
      ...event,
      rounds: 5,
      pairings: event.pairings.map((one) => (one.a === 'e1' ? { ...one, required: true } : one)),
    };
    const before = buildSchedule(required, { seed: 1, timeLimit: 60_000, iterations: 1000 }).schedule;
    const [must] = repairSchedule(required, before, { absences: [{ participant: 'e1', to: 2 }] }, 1);
    expect(must.unheld).toEqual([]);
    const rounds = must.schedule.meetings
      .filter((one) => one.pairing.startsWith('e1'))
      .map((one) => one.round);
    expect(rounds.sort()).toEqual([3, 4, 5]);
  });

  it('seats a walk-in where there is room, as something worth doing', () => {
    const walkIn = {
      participant: { id: 'w', name: 'Tissages Ill' },
      pairings: [{ id: 'wa1', a: 'w', b: 'a1', score: 0.9 }],
    };
    const proposals = repairSchedule(event, published, { walkIns: [walkIn] }, 2);
    expect(proposals.map((one) => [one.kind, one.added, one.moved, one.removed])).toEqual([
      ['must', 0, 0, 0],
      ['worth_it', 1, 0, 0],
    ]);
  });

  it('never breaks a rule nor touches the past, whatever happens', () => {
    const happening = fc.record({
      absences: fc.array(
        fc.record(
          {
            participant: fc.constantFrom(...event.participants.map((one) => one.id)),
            from: fc.integer({ min: 1, max: 4 }),
            to: fc.integer({ min: 1, max: 4 }),
          },
          { requiredKeys: ['participant'] },
        ),
        { maxLength: 3 },
      ),
      tablesLost: fc.array(fc.record({ table: fc.integer({ min: 1, max: 3 }) }), { maxLength: 2 }),
    });
    const prepared = prepareRepair(event, published);
    fc.assert(
      fc.property(happening, fc.integer({ min: 1, max: 4 }), (happened, now) => {
        const lost = new Set(happened.tablesLost.map((one) => one.table));
        for (const proposal of prepared.repair(happened, now)) {
          const { schedule, kind, removed, added, comparison } = proposal;
          expect(proposal).toMatchObject(measureSchedule(event, schedule));
          expect(comparison).toEqual(compareSchedules(event, published, schedule));
          const future = { meetings: schedule.meetings.filter((one) => one.round >= now) };
          expect(future.meetings.filter((one) => lost.has(one.table))).toEqual([]);
          const changed = applyHappened(event, happened);
          expect(checkSchedule(changed, future).filter((one) => one.severity === 'broken')).toEqual([]);
          const past = (meetings: typeof published.meetings) => meetings.filter((one) => one.round < now);
          expect(past(schedule.meetings)).toEqual(past(published.meetings));
          if (kind === 'must') expect(added).toBe(0);
          expect(removed).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 400, seed: 2 },
    );
  });
});
