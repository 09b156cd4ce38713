import { type SeededRandom, seededRandom } from '../../src/core/kernel/seeded-random.js';
import type { Pairing, Participant, SchedulingProblem } from '../../src/core/scheduling/types.js';

/** Made-up events, each from its seed alone. Scores lean towards the middle, as real suggestions do. */

const aScore = (random: SeededRandom) =>
  Math.round(1e4 * (0.15 + 0.85 * ((random.next() + random.next()) / 2))) / 1e4;

function absences(random: SeededRandom, rounds: number, share: number): number[] {
  const away: number[] = [];
  for (let r = 1; r <= rounds; r++) if (random.next() < share) away.push(r);
  return away;
}

function people(
  random: SeededRandom,
  count: number,
  kind: string,
  rounds: number,
  away: number,
  min: number,
): Participant[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `${kind}-${i + 1}`,
    kind,
    min,
    unavailable: away > 0 ? absences(random, rounds, away) : [],
  }));
}

/** Every company may meet every association. */
export function twoKinds(
  seed: number,
  size: {
    companies: number;
    associations: number;
    rounds: number;
    tables: number;
    away?: number;
    min?: number;
  },
): SchedulingProblem {
  const random = seededRandom(seed);
  const { rounds, tables, away = 0, min = 0 } = size;
  const companies = people(random, size.companies, 'entreprise', rounds, away, min);
  const associations = people(random, size.associations, 'association', rounds, away, min);
  const pairings: Pairing[] = [];
  for (const a of companies) {
    for (const b of associations)
      pairings.push({ id: `${a.id}/${b.id}`, a: a.id, b: b.id, score: aScore(random) });
  }
  return { rounds, tables, participants: [...companies, ...associations], pairings };
}

/** Companies, associations and local authorities, any of which may meet any other kind. */
export function threeKinds(
  seed: number,
  size: { each: number; rounds: number; tables: number; away?: number; density?: number },
): SchedulingProblem {
  const random = seededRandom(seed);
  const { rounds, tables, away = 0, density = 1 } = size;
  const participants = ['entreprise', 'association', 'collectivite'].flatMap((kind) =>
    people(random, size.each, kind, rounds, away, 0),
  );
  const pairings: Pairing[] = [];
  for (let i = 0; i < participants.length; i++) {
    for (let j = i + 1; j < participants.length; j++) {
      const [a, b] = [participants[i], participants[j]];
      if (a.kind === b.kind || random.next() >= density) continue;
      pairings.push({ id: `${a.id}/${b.id}`, a: a.id, b: b.id, score: aScore(random) });
    }
  }
  return { rounds, tables, participants, pairings };
}

/** Each participant has a few candidates only, as wishes or suggestions give; bipartite when `kinds` is 2. */
export function wishes(
  seed: number,
  size: { participants: number; each: number; rounds: number; tables: number; away: number; kinds: 2 | 3 },
): SchedulingProblem {
  const random = seededRandom(seed);
  const { rounds, tables } = size;
  const participants: Participant[] = Array.from({ length: size.participants }, (_, i) => ({
    id: `p${i + 1}`,
    kind: `sorte-${(i % size.kinds) + 1}`,
    unavailable: size.away > 0 ? absences(random, rounds, size.away) : [],
  }));
  const pairings: Pairing[] = [];
  const known = new Set<string>();
  participants.forEach((one, i) => {
    for (let k = 0; k < size.each; k++) {
      const j = random.below(participants.length);
      const other = participants[j];
      const id = i < j ? `${one.id}/${other.id}` : `${other.id}/${one.id}`;
      if (other.kind === one.kind || known.has(id)) continue;
      known.add(id);
      pairings.push({ id, a: one.id, b: other.id, score: aScore(random) });
    }
  });
  return { rounds, tables, participants, pairings };
}
