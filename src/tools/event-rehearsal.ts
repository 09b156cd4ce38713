import { parseArgs } from 'node:util';
import { createDataSource } from './data-source.js';
import { FULL, SHORT } from './rehearsal/cast.js';
import { playEvent } from './rehearsal/play-event.js';
import { setStage } from './rehearsal/stage.js';

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    short: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
  },
});

const LIMITS = { repairMs: 1_000, agendaP95Ms: 300 };
const stage = await setStage();
try {
  const say = (line: string) => process.stderr.write(`  ${line}\n`);
  const figures = await playEvent(stage, options.short ? SHORT : FULL, Number(options.seed), say);
  const answer = { ...figures, mails: await mailsPerPerson(stage.databaseUrl) };
  const missed = [
    figures.doubleBookings > 0 && `${figures.doubleBookings} double bookings`,
    figures.outcomesLost > 0 && `${figures.outcomesLost} outcomes lost`,
    figures.agreementsLost > 0 && `${figures.agreementsLost} agreements lost`,
    figures.repairWorstMs >= LIMITS.repairMs && `a repair took ${figures.repairWorstMs} ms`,
    figures.phones.p95 >= LIMITS.agendaP95Ms && `my agenda: p95 ${figures.phones.p95} ms`,
    figures.phones.failed > 0 && `${figures.phones.failed} phones got no answer`,
  ].filter((one) => one !== false);
  process.stdout.write(options.json ? `${JSON.stringify(answer)}\n` : `${JSON.stringify(answer, null, 2)}\n`);
  for (const sentence of missed) process.stderr.write(`Missed: ${sentence}\n`);
  process.exitCode = missed.length > 0 ? 1 : 0;
} catch (error) {
  process.stderr.write(`${(error as Error).stack}\n`);
  process.exitCode = 1;
} finally {
  await stage.stop();
  process.exit();
}

/** Messages each address was written, by kind. */
async function mailsPerPerson(databaseUrl: string) {
  const database = await createDataSource(databaseUrl).initialize();
  try {
    const [counts] = await database.query(
      `SELECT count(*)::int AS posted, count(DISTINCT to_address)::int AS people, max(each)::int AS most
       FROM (SELECT to_address, count(*) OVER (PARTITION BY to_address) AS each FROM outgoing_mail) AS mails`,
    );
    return { ...counts, perPerson: Math.round((counts.posted / Math.max(1, counts.people)) * 100) / 100 };
  } finally {
    await database.destroy();
  }
}
