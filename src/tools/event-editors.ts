import { parseArgs } from 'node:util';
import { SHORT } from './rehearsal/cast.js';
import { editTogether } from './rehearsal/edit-together.js';
import { prepareEvent } from './rehearsal/play-event.js';
import { setStage } from './rehearsal/stage.js';

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    editors: { type: 'string', default: '10' },
    edits: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
  },
});

const editors = Number(options.editors);
const stage = await setStage(editors);
try {
  const scale = {
    ...SHORT,
    associations: 24,
    companies: 16,
    associationPlaces: 24,
    companyPlaces: 16,
    rounds: 8,
  };
  const { eventId } = await prepareEvent(stage, scale, Number(options.seed), () => undefined);
  const clients = await Promise.all(
    Array.from({ length: editors }, (_, number) => stage.anotherAnimator(number)),
  );
  const figures = await editTogether(clients, eventId, Number(options.edits), Number(options.seed));
  process.stdout.write(`${JSON.stringify(figures, null, options.json ? 0 : 2)}\n`);
  process.exitCode = figures.doubleBookings + figures.silentOverwrites > 0 ? 1 : 0;
} catch (error) {
  process.stderr.write(`${(error as Error).stack}\n`);
  process.exitCode = 1;
} finally {
  await stage.stop();
  process.exit();
}
