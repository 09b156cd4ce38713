import type { Pairing, Participant, SchedulingProblem } from './types.js';

/** A small event: 3 companies and 3 associations, everybody may meet everybody opposite; only what matters is given. */
export function anEvent(given: Partial<SchedulingProblem> = {}): SchedulingProblem {
  const participants: Participant[] = ['Boulangerie Ours', 'Atelier Fer', 'Transports Lys'].map(
    (name, i) => ({
      id: `e${i + 1}`,
      name,
      kind: 'entreprise',
    }),
  );
  participants.push(
    ...['Les Jardins', 'Le Relais', 'La Passerelle'].map((name, i) => ({
      id: `a${i + 1}`,
      name,
      kind: 'association',
    })),
  );
  const pairings: Pairing[] = [1, 2, 3].flatMap((i) =>
    [1, 2, 3].map((j) => ({ id: `e${i}a${j}`, a: `e${i}`, b: `a${j}`, score: 0.5 + 0.1 * ((i + j) % 3) })),
  );
  return { rounds: 3, tables: 3, participants, pairings, ...given };
}
