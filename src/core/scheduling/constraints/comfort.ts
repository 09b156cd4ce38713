import { countGaps } from '../count-gaps.js';
import { nameOf, type SchedulingIndex } from '../scheduling-index.js';
import type { TableFeature } from '../types.js';
import type { Violation } from '../violation.js';

const FEATURE_WORDS: Record<TableFeature, string> = { step_free: 'accessible', quiet: 'au calme' };

/** Someone who needs an accessible or a quiet table sits at one. */
export function tableFeatures(index: SchedulingIndex): Violation[] {
  const found: Violation[] = [];
  for (const { id, needs } of index.problem.participants) {
    if (!needs?.length) continue;
    for (const meeting of index.meetingsOf.get(id) ?? []) {
      const offered = index.problem.tableFeatures?.[meeting.table] ?? [];
      for (const need of needs.filter((one) => !offered.includes(one))) {
        found.push({
          rule: 'table_features',
          message: `${nameOf(index, id)} a besoin d’une table ${FEATURE_WORDS[need]} ; la table ${meeting.table} ne l’est pas.`,
          round: meeting.round,
          table: meeting.table,
          participants: [id],
          pairings: [meeting.pairing],
          severity: 'broken',
        });
      }
    }
  }
  return found;
}

/** Someone who keeps a table all day is met there. */
export function homeTables(index: SchedulingIndex): Violation[] {
  const found: Violation[] = [];
  for (const { id, homeTable } of index.problem.participants) {
    if (!homeTable) continue;
    for (const meeting of index.meetingsOf.get(id) ?? []) {
      if (meeting.table === homeTable) continue;
      found.push({
        rule: 'home_table',
        message: `${nameOf(index, id)} reste à la table ${homeTable} et non à la table ${meeting.table}.`,
        round: meeting.round,
        table: meeting.table,
        participants: [id],
        pairings: [meeting.pairing],
        severity: 'broken',
      });
    }
  }
  return found;
}

/** The difference in gaps between any two participants stays within the limit. */
export function gapSpread(index: SchedulingIndex): Violation[] {
  const limit = index.problem.limits?.gapSpread;
  if (limit === undefined) return [];
  const gaps = index.problem.participants.map(({ id }) =>
    countGaps((index.meetingsOf.get(id) ?? []).map((meeting) => meeting.round)),
  );
  const fewest = gaps.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  return index.problem.participants.flatMap(({ id }, i): Violation[] => {
    if (gaps[i] - fewest <= limit) return [];
    const message = `${nameOf(index, id)} a ${gaps[i]} attentes entre ses rendez-vous ; l’écart entre participants ne doit pas dépasser ${limit}.`;
    return [{ rule: 'gap_spread', message, participants: [id], severity: 'broken' }];
  });
}
