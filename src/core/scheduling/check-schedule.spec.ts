import { describe, expect, it } from '@jest/globals';
import { checkSchedule } from './check-schedule.js';
import { anEvent } from './scheduling.fixtures.js';
import type { Meeting, SchedulingProblem } from './types.js';

const said = (problem: SchedulingProblem, meetings: Meeting[]) =>
  checkSchedule(problem, { meetings }).map(
    ({ rule, message, severity }) => `${severity} ${rule}: ${message}`,
  );

const met = (pairing: string, round: number, table: number): Meeting => ({ pairing, round, table });

function changed(kind: 'participants' | 'pairings', id: string, fields: object): SchedulingProblem {
  const event = anEvent();
  return { ...event, [kind]: event[kind].map((one) => (one.id === id ? { ...one, ...fields } : one)) };
}

describe('checkSchedule', () => {
  it('says nothing of a schedule that keeps every rule', () => {
    expect(said(anEvent(), [met('e1a1', 1, 1), met('e2a2', 1, 2), met('e1a2', 2, 1)])).toEqual([]);
  });

  it('names the person who is in two places at once', () => {
    expect(said(anEvent(), [met('e1a1', 2, 1), met('e1a2', 2, 3)])).toEqual([
      'broken one_place_at_a_time: Boulangerie Ours a deux rendez-vous au tour 2.',
    ]);
  });

  it('lets two declared delegates sit in parallel', () => {
    const problem = changed('participants', 'e1', { delegates: 2 });
    expect(said(problem, [met('e1a1', 2, 1), met('e1a2', 2, 3)])).toEqual([]);
  });

  it('gives the round, the table and the people with the sentence', () => {
    expect(checkSchedule(anEvent(), { meetings: [met('e1a1', 1, 2), met('e2a2', 1, 2)] })).toEqual([
      {
        rule: 'one_meeting_per_table',
        message: 'La table 2 reçoit 2 rendez-vous au tour 1.',
        round: 1,
        table: 2,
        participants: ['e1', 'a1', 'e2', 'a2'],
        pairings: ['e1a1', 'e2a2'],
        severity: 'broken',
      },
    ]);
  });

  const rows: [string, SchedulingProblem, Meeting[], string[]][] = [
    [
      'an unknown pairing',
      anEvent(),
      [met('zz', 1, 1)],
      ['broken known_pairing: Le rendez-vous « zz » n’existe pas dans la liste des rencontres.'],
    ],
    [
      'a meeting held twice',
      anEvent(),
      [met('e1a1', 1, 1), met('e1a1', 2, 1)],
      ['broken held_once: Boulangerie Ours et Les Jardins se rencontrent plusieurs fois.'],
    ],
    [
      'a round that does not exist',
      anEvent(),
      [met('e1a1', 4, 1)],
      ['broken known_round: Boulangerie Ours et Les Jardins : le tour 4 n’existe pas (3 tours).'],
    ],
    [
      'a table that does not exist',
      anEvent(),
      [met('e1a1', 1, 9)],
      ['broken known_table: Boulangerie Ours et Les Jardins : la table 9 n’existe pas (3 tables).'],
    ],
    [
      'someone away',
      changed('participants', 'a1', { unavailable: [2] }),
      [met('e1a1', 2, 1)],
      ['broken presence: Les Jardins n’est pas là au tour 2.'],
    ],
    [
      'a pair that must not meet',
      anEvent({ forbidden: [['a1', 'e1']] }),
      [met('e1a1', 1, 1)],
      ['broken forbidden_pair: Boulangerie Ours et Les Jardins ne doivent pas se rencontrer.'],
    ],
    [
      'a pinned round',
      changed('pairings', 'e1a1', { round: 3 }),
      [met('e1a1', 1, 1)],
      ['broken pinned_round: Boulangerie Ours et Les Jardins doivent se voir au tour 3, pas au tour 1.'],
    ],
    [
      'a pinned table',
      changed('pairings', 'e1a1', { table: 3 }),
      [met('e1a1', 1, 1)],
      [
        'broken pinned_table: Boulangerie Ours et Les Jardins doivent se voir à la table 3, pas à la table 1.',
      ],
    ],
    [
      'an order not kept',
      changed('pairings', 'e1a1', { after: ['e2a2'] }),
      [met('e1a1', 1, 1), met('e2a2', 1, 2)],
      [
        'broken order: Le rendez-vous de Boulangerie Ours et Les Jardins vient après celui de Atelier Fer et Le Relais.',
      ],
    ],
    [
      'too many meetings',
      changed('participants', 'e1', { max: 1 }),
      [met('e1a1', 1, 1), met('e1a2', 2, 1)],
      ['broken maximum: Boulangerie Ours a 2 rendez-vous et en accepte 1 au plus.'],
    ],
    [
      'too few meetings, as a warning',
      changed('participants', 'e1', { min: 2 }),
      [met('e1a1', 1, 1)],
      ['warning minimum: Boulangerie Ours a 1 rendez-vous sur les 2 promis.'],
    ],
    [
      'a table without the step-free access needed',
      changed('participants', 'a1', { needs: ['step_free'] }),
      [met('e1a1', 1, 1)],
      ['broken table_features: Les Jardins a besoin d’une table accessible ; la table 1 ne l’est pas.'],
    ],
    [
      'somebody away from the table they keep',
      changed('participants', 'e1', { homeTable: 2 }),
      [met('e1a1', 1, 1)],
      ['broken home_table: Boulangerie Ours reste à la table 2 et non à la table 1.'],
    ],
    [
      'a required meeting left out',
      changed('pairings', 'e1a1', { required: true }),
      [],
      ['broken required: Le rendez-vous obligatoire de Boulangerie Ours et Les Jardins n’est pas placé.'],
    ],
    [
      'gaps spread too far',
      anEvent({ limits: { gapSpread: 0 } }),
      [met('e1a1', 1, 1), met('e1a2', 3, 1)],
      [
        'broken gap_spread: Boulangerie Ours a 1 attentes entre ses rendez-vous ; l’écart entre participants ne doit pas dépasser 0.',
      ],
    ],
    [
      'a meeting outside its session',
      {
        ...changed('pairings', 'e1a1', { session: 2 }),
        sessions: [
          [1, 2],
          [3, 3],
        ],
      },
      [met('e1a1', 1, 1)],
      [
        'broken session: Boulangerie Ours et Les Jardins doivent se voir entre les tours 3 et 3, pas au tour 1.',
      ],
    ],
  ];
  it.each(rows)('reports %s', (_, problem, meetings, expected) => {
    expect(said(problem, meetings)).toEqual(expected);
  });
});
