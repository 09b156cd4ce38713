import { describe, expect, it } from '@jest/globals';
import { parseProblem, parseSchedule } from './parse-problem.js';
import { anEvent } from './scheduling.fixtures.js';

function refusal(json: unknown): string {
  try {
    parseProblem(json);
  } catch (error) {
    return (error as Error).message;
  }
  return 'accepted';
}

describe('parseProblem', () => {
  it('gives back a well-formed problem unchanged', () => {
    const problem = anEvent({
      sessions: [
        [1, 2],
        [3, 3],
      ],
      forbidden: [['e1', 'a2']],
      limits: { gapSpread: 1 },
    });
    expect(parseProblem(structuredClone(problem))).toEqual(problem);
  });

  const event = anEvent();
  const people = (fields: object) => ({
    ...event,
    participants: [{ ...event.participants[0], ...fields }, ...event.participants.slice(1)],
  });
  const pairs = (fields: object) => ({ ...event, pairings: [{ ...event.pairings[0], ...fields }] });
  const rows: [string, unknown][] = [
    ['le document : un objet est attendu', 3],
    ['rounds : un nombre entier est attendu', { ...event, rounds: '3' }],
    ['participants : une liste est attendue', { ...event, participants: {} }],
    ['participants[0].unavailable[1] : 4 est supérieur à 3', people({ unavailable: [1, 4] })],
    ['participants[0].min : 3 dépasse le maximum (2)', people({ min: 3, max: 2 })],
    ['participants[1].id : « e2 » est déjà utilisé', people({ id: 'e2' })],
    [
      'participants[0].needs[0] : l’une des valeurs step_free, quiet est attendue',
      people({ needs: ['sun'] }),
    ],
    ['pairings[0].b : le participant « x » n’existe pas', pairs({ b: 'x' })],
    ['pairings[0].b : un participant ne se rencontre pas lui-même', pairs({ b: 'e1' })],
    ['pairings[0].score : un nombre positif est attendu', pairs({ score: -1 })],
    ['pairings[0].session : 1 est supérieur à 0', pairs({ session: 1 })],
    ['pairings[0].required : vrai ou faux est attendu', pairs({ required: 1 })],
    ['pairings[0].after[0] : la rencontre « zz » n’existe pas', pairs({ after: ['zz'] })],
    ['sessions[0] : le premier tour vient après le dernier', { ...event, sessions: [[2, 1]] }],
    ['forbidden[0][1] : le participant « z » n’existe pas', { ...event, forbidden: [['e1', 'z']] }],
    ['limits.gapSpread : -1 est inférieur à 0', { ...event, limits: { gapSpread: -1 } }],
  ];
  it.each(rows)('refuses with « %s »', (expected, json) => {
    expect(refusal(json)).toBe(expected);
  });
});

describe('parseSchedule', () => {
  it('keeps what a schedule needs and drops the rest', () => {
    const meetings = [{ pairing: 'm1', round: 3, table: 5 }];
    expect(parseSchedule({ meetings: [{ ...meetings[0], note: 'x' }], score: 2 })).toEqual({ meetings });
  });
});
