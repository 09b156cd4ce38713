import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { agendaChanges } from './agenda-changes.js';
import type { AgendaMeeting } from './event.dto.js';

const meeting = ([name, round, table]: [string, number, number]): AgendaMeeting => ({
  round,
  startsAt: new Date(round * 540_000).toISOString(),
  endsAt: new Date(round * 540_000 + 420_000).toISOString(),
  table,
  with: { id: name, name, kindLabel: 'Entreprise' },
  partnershipType: null,
  why: null,
});

const agenda = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 2 }),
    ),
    { selector: ([name]) => name },
  )
  .map((rows) => rows.map(meeting));

const placed = (meetings: AgendaMeeting[]) =>
  meetings.map((one) => `${one.with.id} ${one.startsAt} ${one.table}`).sort();

describe('agendaChanges', () => {
  it('finds nothing between equal programmes', () => {
    fc.assert(
      fc.property(agenda, (meetings) => {
        const { byMeeting, removed } = agendaChanges(structuredClone(meetings), meetings);
        expect([byMeeting.size, removed.length]).toEqual([0, 0]);
      }),
    );
  });

  it('tells enough to find the former programme again', () => {
    fc.assert(
      fc.property(agenda, agenda, (before, now) => {
        const { byMeeting, removed } = agendaChanges(before, now);
        const undone = now.flatMap((one) => {
          const change = byMeeting.get(one);
          return change === 'added' ? [] : [change?.movedFrom ?? one];
        });
        expect(placed([...undone, ...removed])).toEqual(placed(before));
      }),
    );
  });
});
