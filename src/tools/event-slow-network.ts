import { parseArgs } from 'node:util';
import { seededRandom } from '../core/kernel/seeded-random.js';
import { createDataSource } from './data-source.js';
import { SHORT } from './rehearsal/cast.js';
import { prepareEvent } from './rehearsal/play-event.js';
import { SlowLine } from './rehearsal/slow-line.js';
import { setStage } from './rehearsal/stage.js';
import { takeNotesOffline, timeAgenda } from './rehearsal/telephone.js';
import { launchChromium } from './screens/launch-chromium.js';

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    phones: { type: 'string', default: '12' },
    loss: { type: 'string', default: '0.2' },
  },
});

/** Everybody meets nearly everybody: ten notes or so a telephone. */
const SCALE = {
  ...SHORT,
  associations: 12,
  companies: 12,
  associationPlaces: 12,
  companyPlaces: 12,
  rounds: 11,
};
/**
 * Of the middle telephone: where a fifth of the packets is lost, one visit in twenty-five waits three seconds for its
 * connection alone, whatever the page weighs. How many stay within the limit is told beside.
 */
const LIMITS = { firstMs: 3_000, afterMs: 1_000 };
const stage = await setStage();
const browser = await launchChromium();
const random = seededRandom(Number(options.seed));
const quality = { bitsPerSecond: 256_000, loss: Number(options.loss), delayMs: 50 };
const line = await SlowLine.open(new URL(stage.address), quality, random);
try {
  const { eventId, attendees } = await prepareEvent(stage, SCALE, Number(options.seed), () => undefined);
  const clock = `/api/events/${eventId}/clock`;
  await stage.animator.post(clock, { action: 'start', round: SCALE.rounds });
  await stage.animator.post(clock, { action: 'finish' });
  const owners = attendees.slice(0, Number(options.phones));
  const first: number[] = [];
  const after: number[] = [];
  let taken = 0;
  for (const { link } of owners) {
    const times = await timeAgenda(browser, line.address, link);
    first.push(times.firstMs);
    after.push(times.afterMs);
    taken += await takeNotesOffline(times.context, line.address, link);
    await times.context.close();
  }
  const database = await createDataSource(stage.databaseUrl).initialize();
  const [{ kept }] = await database.query(`SELECT count(*)::int AS kept FROM meeting_note`);
  await database.destroy();
  const told = (values: number[], limit: number) => ({
    median: [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)],
    worst: Math.max(...values),
    limit,
    within: `${values.filter((value) => value < limit).length} of ${values.length}`,
  });
  const figures = {
    telephones: owners.length,
    line: '256 kbit/s, 20 % lost'.replace('20', String(Math.round(quality.loss * 100))),
    first: told(first, LIMITS.firstMs),
    after: told(after, LIMITS.afterMs),
    notesTaken: taken,
    notesKept: kept,
  };
  if (options.json) process.stdout.write(`${JSON.stringify(figures)}\n`);
  else
    console.table({
      'my agenda, first time (ms)': figures.first,
      'my agenda, after (ms)': figures.after,
    });
  if (!options.json) process.stdout.write(`${taken} notes taken without a network, ${kept} kept.\n`);
  const missed = [
    figures.first.median >= LIMITS.firstMs && `first time: ${figures.first.median} ms`,
    figures.after.median >= LIMITS.afterMs && `after: ${figures.after.median} ms`,
    kept !== taken && `${taken} notes taken, ${kept} kept`,
  ].filter((one) => one !== false);
  for (const sentence of missed) process.stderr.write(`Missed: ${sentence}\n`);
  process.exitCode = missed.length > 0 ? 1 : 0;
} catch (error) {
  process.stderr.write(`${(error as Error).stack}\n`);
  process.exitCode = 1;
} finally {
  line.close();
  await browser.close();
  await stage.stop();
  process.exit();
}
