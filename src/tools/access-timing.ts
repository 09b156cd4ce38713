import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { seededRandom } from '../core/kernel/seeded-random.js';
import { median } from './access-timing/median.js';
import { pairedDifference } from './access-timing/paired-difference.js';
import { startProbed } from './access-timing/probed-product.js';
import { type Answer, Prober } from './access-timing/prober.js';

/** Closer than a network's own noise. */
const CLOSE_MS = 5;
const TRIES_PER_ACCOUNT = 10;
const LINKS_PER_ACCOUNT = 5;
const KNOWN = 'connue';
const UNKNOWN = 'inconnue';
const RIGHT = 'lampadaire violet cigogne';

const { values } = parseArgs({ options: { attempts: { type: 'string', default: '5000' } } });
const attempts = Number(values.attempts);
const say = (line: string) => process.stdout.write(`${line}\n`);
const inMs = (value: number) => `${value.toFixed(2)} ms`;
const problems: string[] = [];
const random = seededRandom(1);

/**
 * Attempts on known and unknown addresses, two by two, either one first: what slows the machine down falls on both.
 * The same account is never tried more than it may be.
 */
async function compare(
  what: string,
  count: number,
  perAccount: number,
  ask: (email: string) => Promise<Answer>,
) {
  const pairs: [number, number][] = [];
  const shapes = new Set<string>();
  for (let pair = 0; pair < count / 2; pair++) {
    const took: Record<string, number> = {};
    for (const kind of random.shuffle([KNOWN, UNKNOWN])) {
      const { ms, shape } = await ask(`${kind}${Math.floor(pair / perAccount)}@mesure.example`);
      took[kind] = ms;
      shapes.add(shape);
    }
    pairs.push([took[UNKNOWN], took[KNOWN]]);
  }
  const { median: difference, low, high } = pairedDifference(pairs);
  say(`${what}: ${pairs.length * 2} attempts, half on known addresses, half on unknown ones`);
  say(`  median, known addresses     ${inMs(median(pairs.map(([, known]) => known)))}`);
  say(`  median, unknown addresses   ${inMs(median(pairs.map(([unknown]) => unknown)))}`);
  say(`  median difference of pairs  ${inMs(difference)} (less than ${CLOSE_MS} ms asked)`);
  say(`  its 95 % interval           ${inMs(low)} to ${inMs(high)}`);
  say(
    `  answers                     ${shapes.size === 1 ? 'identical' : `${shapes.size} different ones`}: ${[...shapes][0]}`,
  );
  if (Math.abs(difference) >= CLOSE_MS) problems.push(`${what}: ${inMs(difference)} apart`);
  if (shapes.size !== 1) problems.push(`${what}: answers differ`);
}

/** Guesses at one account, at each process in turn and from elsewhere each time; the right password comes too late. */
async function stop(what: string, probers: readonly Prober[], email: string) {
  const statuses: number[] = [];
  for (let i = 0; i < 12; i++)
    statuses.push((await probers[i % probers.length].password(email, 'au hasard')).status);
  const late = (await probers[0].password(email, RIGHT)).status;
  const counted = statuses.filter((status) => status === 401).length;
  const held =
    counted === TRIES_PER_ACCOUNT &&
    statuses.slice(TRIES_PER_ACCOUNT).every((one) => one === 429) &&
    late === 429;
  say(
    `brute force on two processes, ${what}: ${counted} tries answered, then ${statuses.slice(counted).join(' ')}; the right password then: ${late}`,
  );
  if (!held) problems.push(`brute force is not stopped at ${TRIES_PER_ACCOUNT} (${what})`);
}

const product = await startProbed({
  accounts: Math.ceil(attempts / 2 / TRIES_PER_ACCOUNT),
  nameOf: (index) => `${KNOWN}${index}@mesure.example`,
  targets: ['cible1@mesure.example', 'cible2@mesure.example'],
  password: RIGHT,
});
try {
  say(product.note);
  const prober = new Prober(product.urls[0]);
  const both = [prober, new Prober(product.urls[1], 200)];
  await compare('warming up', Math.min(100, attempts), TRIES_PER_ACCOUNT, (email) =>
    prober.password(`x${email}`, 'au hasard'),
  );
  problems.length = 0;
  await compare('sign-in', attempts, TRIES_PER_ACCOUNT, (email) => prober.password(email, 'au hasard'));
  await compare('link', Math.ceil(attempts / 10), LINKS_PER_ACCOUNT, (email) => prober.link(email));
  await stop(product.redis ? 'Redis running' : 'queue on PostgreSQL', both, 'cible1@mesure.example');
  if (product.redis) {
    await product.redis.stop();
    await stop('Redis stopped', both, 'cible2@mesure.example');
  } else say('No redis-server here: the tries were counted without Redis all along.');
} finally {
  await product.stop();
}
for (const problem of problems) say(`NOT MET: ${problem}`);
say(problems.length === 0 ? 'All met.' : `${problems.length} not met.`);
process.exit(problems.length === 0 ? 0 : 1);
