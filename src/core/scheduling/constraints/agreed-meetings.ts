import { nameOf, pairNames, placeOfPairings, type SchedulingIndex } from '../scheduling-index.js';
import type { Violation } from '../violation.js';

/** A pairing restricted to a session, pinned to a round or to a table, stays there. */
export function pins(index: SchedulingIndex): Violation[] {
  const found: Violation[] = [];
  for (const meeting of index.meetings) {
    const pairing = index.pairings.get(meeting.pairing)!;
    if (!pairing.session && !pairing.round && !pairing.table) continue;
    const common = {
      round: meeting.round,
      table: meeting.table,
      participants: [pairing.a, pairing.b],
      pairings: [pairing.id],
      severity: 'broken' as const,
    };
    const who = pairNames(index, pairing);
    const session = pairing.session && index.problem.sessions?.[pairing.session - 1];
    if (session && (meeting.round < session[0] || meeting.round > session[1])) {
      const message = `${who} doivent se voir entre les tours ${session[0]} et ${session[1]}, pas au tour ${meeting.round}.`;
      found.push({ ...common, rule: 'session', message });
    }
    if (pairing.round && pairing.round !== meeting.round) {
      const message = `${who} doivent se voir au tour ${pairing.round}, pas au tour ${meeting.round}.`;
      found.push({ ...common, rule: 'pinned_round', message });
    }
    if (pairing.table && pairing.table !== meeting.table) {
      const message = `${who} doivent se voir à la table ${pairing.table}, pas à la table ${meeting.table}.`;
      found.push({ ...common, rule: 'pinned_table', message });
    }
  }
  return found;
}

/** A pairing placed after others comes in a later round than each of them, and not without them. */
export function order(index: SchedulingIndex): Violation[] {
  const found: Violation[] = [];
  for (const meeting of index.meetings) {
    const pairing = index.pairings.get(meeting.pairing)!;
    for (const earlier of pairing.after ?? []) {
      const before = index.meetingOf.get(earlier);
      if (before && before.round < meeting.round) continue;
      const place = placeOfPairings(index.problem.pairings).get(earlier);
      const other = place === undefined ? earlier : pairNames(index, index.problem.pairings[place]);
      found.push({
        rule: 'order',
        message: `Le rendez-vous de ${pairNames(index, pairing)} vient après celui de ${other}.`,
        round: meeting.round,
        table: meeting.table,
        participants: [pairing.a, pairing.b],
        pairings: [pairing.id, earlier],
        severity: 'broken',
      });
    }
  }
  return found;
}

/** Two participants who must not meet do not. */
export function forbiddenPairs(index: SchedulingIndex): Violation[] {
  const forbidden = new Set(
    (index.problem.forbidden ?? []).flatMap(([a, b]) => [pairKey(a, b), pairKey(b, a)]),
  );
  if (forbidden.size === 0) return [];
  return index.meetings.flatMap((meeting): Violation[] => {
    const pairing = index.pairings.get(meeting.pairing)!;
    if (!forbidden.has(pairKey(pairing.a, pairing.b))) return [];
    return [
      {
        rule: 'forbidden_pair',
        message: `${pairNames(index, pairing)} ne doivent pas se rencontrer.`,
        round: meeting.round,
        table: meeting.table,
        participants: [pairing.a, pairing.b],
        pairings: [pairing.id],
        severity: 'broken',
      },
    ];
  });
}

export const pairKey = (a: string, b: string) => JSON.stringify([a, b]);

/** Required pairings are held. */
export function requiredHeld(index: SchedulingIndex): Violation[] {
  return index.problem.pairings
    .filter((pairing) => pairing.required && !index.meetingOf.has(pairing.id))
    .map((pairing) => ({
      rule: 'required',
      message: `Le rendez-vous obligatoire de ${pairNames(index, pairing)} n’est pas placé.`,
      participants: [pairing.a, pairing.b],
      pairings: [pairing.id],
      severity: 'broken',
    }));
}

/** Nobody has more meetings than they accept; fewer than promised is a warning. */
export function promisedCounts(index: SchedulingIndex): Violation[] {
  const found: Violation[] = [];
  for (const { id, min = 0, max = Number.POSITIVE_INFINITY } of index.problem.participants) {
    const count = index.meetingsOf.get(id)?.length ?? 0;
    const who = nameOf(index, id);
    if (count > max) {
      const message = `${who} a ${count} rendez-vous et en accepte ${max} au plus.`;
      found.push({ rule: 'maximum', message, participants: [id], severity: 'broken' });
    }
    if (count < min) {
      const message = `${who} a ${count} rendez-vous sur les ${min} promis.`;
      found.push({ rule: 'minimum', message, participants: [id], severity: 'warning' });
    }
  }
  return found;
}
