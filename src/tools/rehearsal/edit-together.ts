import { randomUUID } from 'node:crypto';
import { type SeededRandom, seededRandom } from '../../core/kernel/seeded-random.js';
import type { ApiClient } from '../demo/api-client.js';
import { doubleBookings } from './play-day.js';

export interface EditorsFigures {
  editors: number;
  tried: number;
  accepted: number;
  /** Somebody else was faster, and the editor was told. */
  outrun: number;
  /** Something stood in the way, and the editor was told. */
  refused: number;
  doubleBookings: number;
  /** Accepted edits that are not in the timetable’s history: each accepted one makes the version rise by one. */
  silentOverwrites: number;
  seconds: number;
}

interface Shown {
  schedule: { id: string; version: number; meetings: Meeting[] };
  rounds: number;
  tables: number;
}
interface Meeting {
  id: string;
  round: number;
  table: number;
  a: { id: string };
  b: { id: string };
  locked: boolean;
}

/** Several people change the same timetable at random, each from what their own page last showed. */
export async function editTogether(
  editors: ApiClient[],
  eventId: string,
  triesEach: number,
  seed: number,
): Promise<EditorsFigures> {
  const path = `/api/events/${eventId}`;
  const before: Shown = await editors[0].get(path);
  const started = performance.now();
  const counts = { accepted: 0, outrun: 0, refused: 0 };
  await Promise.all(
    editors.map(async (editor, number) => {
      const random = seededRandom(seed + number);
      let shown = before;
      let { id: scheduleId, version } = before.schedule;
      for (let attempt = 0; attempt < triesEach; attempt++) {
        const edit = randomEdit(shown, random);
        const body = { key: randomUUID(), scheduleId, version, edit };
        const answer = await editor.try('POST', `${path}/schedule/edits`, body);
        if (answer.status === 200) {
          counts.accepted++;
          ({ scheduleId, version } = answer.body);
          applyToPage(shown, answer.body);
        } else if (answer.status === 422) counts.refused++;
        else if (answer.status === 409) {
          counts.outrun++;
          shown = await editor.get(path);
          ({ id: scheduleId, version } = shown.schedule);
        } else throw new Error(`an edit was answered ${answer.status}`);
      }
    }),
  );
  const after: Shown = await editors[0].get(path);
  const risen = after.schedule.version - before.schedule.version;
  return {
    editors: editors.length,
    tried: editors.length * triesEach,
    ...counts,
    doubleBookings: doubleBookings(after.schedule.meetings),
    silentOverwrites: Math.abs(counts.accepted - risen),
    seconds: Math.round((performance.now() - started) / 100) / 10,
  };
}

function randomEdit({ schedule: { meetings }, rounds, tables }: Shown, random: SeededRandom) {
  const meeting = random.pick(meetings);
  const chance = random.below(10);
  if (chance < 6)
    return {
      kind: 'move',
      meetingId: meeting.id,
      round: 1 + random.below(rounds),
      table: 1 + random.below(tables),
    };
  if (chance < 9) return { kind: 'swap', meetingId: meeting.id, otherId: random.pick(meetings).id };
  return { kind: 'lock', meetingId: meeting.id, locked: !meeting.locked };
}

function applyToPage({ schedule: { meetings } }: Shown, { touched }: { touched: Meeting[] }): void {
  for (const one of touched) {
    const place = meetings.findIndex(({ id }) => id === one.id);
    if (place >= 0) meetings[place] = one;
  }
}
