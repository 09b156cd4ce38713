import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyEdit, type EditableMeeting, placesFor, type ScheduleEdit } from './schedule-edit.js';

const room = {
  rounds: 3,
  tables: 3,
  nameOf: (id: string) => ({ a1: 'Halte Répit', a2: 'Relais Vosges', c1: 'Imprimerie Zorn' })[id] ?? id,
  unavailable: (id: string) => (id === 'c3' ? [3] : []),
};
const meeting = (id: string, associationId: string, companyId: string, round: number, table: number) => ({
  id,
  associationId,
  companyId,
  round,
  table,
  locked: false,
});
const start = [
  meeting('m1', 'a1', 'c1', 1, 1),
  meeting('m2', 'a2', 'c2', 1, 2),
  meeting('m3', 'a2', 'c3', 2, 1),
];
const refusal = (edit: ScheduleEdit, meetings: EditableMeeting[] = start) => {
  const outcome = applyEdit(meetings, edit, room);
  return 'refused' in outcome ? outcome.refused : null;
};

describe('applyEdit', () => {
  it('tells in words what stands in the way', () => {
    expect(refusal({ kind: 'move', meetingId: 'm3', round: 1, table: 3 })).toBe(
      'Relais Vosges est déjà à la table 2 au tour 1.',
    );
    expect(refusal({ kind: 'move', meetingId: 'm3', round: 3, table: 3 })).toBe(
      'c3 ne peut pas venir au tour 3.',
    );
    expect(refusal({ kind: 'move', meetingId: 'm1', round: 2, table: 1 })).toBe(
      'La table 1 est prise au tour 2 par Relais Vosges et c3.',
    );
    expect(
      refusal({ kind: 'add', meetingId: 'x', associationId: 'a1', companyId: 'c1', round: 3, table: 3 }),
    ).toBe('Ces deux organisations ont déjà un rendez-vous.');
    const locked = [{ ...start[0], locked: true }];
    expect(refusal({ kind: 'remove', meetingId: 'm1' }, locked)).toMatch(/verrouillé/);
  });

  it('offers places where a meeting could go, the nearest first', () => {
    expect(placesFor(start, start[2], room)).toEqual([]);
    expect(placesFor(start, start[0], room)).toEqual([
      { round: 2, table: 2 },
      { round: 3, table: 1 },
    ]);
  });

  const edits = fc.array(
    fc.oneof(
      fc.record({
        kind: fc.constant('move' as const),
        meetingId: fc.constantFrom('m1', 'm2', 'm3', 'n1', 'n2'),
        round: fc.integer({ min: 0, max: 4 }),
        table: fc.integer({ min: 0, max: 4 }),
      }),
      fc.record({
        kind: fc.constant('swap' as const),
        meetingId: fc.constantFrom('m1', 'm2', 'm3'),
        otherId: fc.constantFrom('m1', 'm2', 'm3', 'n1'),
      }),
      fc.record({
        kind: fc.constant('lock' as const),
        meetingId: fc.constantFrom('m1', 'm2', 'm3'),
        locked: fc.boolean(),
      }),
      fc.record({ kind: fc.constant('remove' as const), meetingId: fc.constantFrom('m1', 'm2', 'm3', 'n1') }),
      fc.record({
        kind: fc.constant('add' as const),
        meetingId: fc.constantFrom('n1', 'n2'),
        associationId: fc.constantFrom('a1', 'a2'),
        companyId: fc.constantFrom('c1', 'c2', 'c3'),
        round: fc.integer({ min: 1, max: 3 }),
        table: fc.integer({ min: 1, max: 3 }),
      }),
    ),
    { maxLength: 40 },
  );

  it('never seats anybody twice in a round, whatever is tried, and every edit can be taken back', () => {
    const property = fc.property(edits, (list) => {
      let meetings: EditableMeeting[] = start;
      for (const edit of list) {
        if (edit.kind === 'add' && meetings.some(({ id }) => id === edit.meetingId)) continue;
        const outcome = applyEdit(meetings, edit, room);
        if ('refused' in outcome) continue;
        const back = applyEdit(outcome.meetings, outcome.undo, room);
        const sorted = (all: EditableMeeting[]) => [...all].sort((x, y) => (x.id < y.id ? -1 : 1));
        expect('meetings' in back && sorted(back.meetings)).toEqual(sorted(meetings));
        meetings = outcome.meetings;
        const seats = meetings.flatMap((one) => [
          `${one.round} ${one.associationId}`,
          `${one.round} ${one.companyId}`,
          `${one.round} table ${one.table}`,
        ]);
        expect(new Set(seats).size).toBe(seats.length);
      }
    });
    fc.assert(property);
  });
});
