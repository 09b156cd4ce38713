import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { FULL } from '../src/tools/rehearsal/cast.js';
import { prepareEvent } from '../src/tools/rehearsal/play-event.js';
import { setStage } from '../src/tools/rehearsal/stage.js';
import { printTable } from './scheduling/print-table.js';
import { shareOf } from './scheduling/stopwatch.js';

/** How fast `/health/live` answers while timetables are computed, beside how fast it answers when nothing happens. */
const TIMES = 5;
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

const stage = await setStage();
try {
  const { eventId } = await prepareEvent(stage, FULL, 1, () => undefined);
  let going = true;
  const calm = answerTimes(() => going);
  await pause(5000);
  going = false;
  const before = await calm;
  going = true;
  const during = answerTimes(() => going);
  for (let i = 0; i < TIMES; i++) {
    await stage.animator.post(`/api/events/${eventId}/schedule`);
    for (let job = true; job; ) {
      await pause(400);
      job = (await stage.animator.get(`/api/events/${eventId}`)).job !== null;
    }
  }
  going = false;
  const row = (name: string, times: number[]) => [
    name,
    times.length,
    ...[0.5, 0.99, 1].map((share) => shareOf(times, share).toFixed(1)),
  ];
  printTable(
    `GET /health/live while ${TIMES} timetables are computed`,
    ['when', 'answers', 'median ms', 'p99 ms', 'slowest ms'],
    [row('nothing happens', before), row('computing', await during)],
  );
} finally {
  agent.destroy();
  await stage.stop();
  process.exit();
}

async function answerTimes(going: () => boolean): Promise<number[]> {
  const times: number[] = [];
  while (going()) {
    times.push(await answerTime());
    await pause(5);
  }
  return times;
}

function answerTime(): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    request(`${stage.address}/health/live`, { agent }, (response) => {
      response.resume().on('end', () => resolve(performance.now() - start));
    })
      .on('error', reject)
      .end();
  });
}
