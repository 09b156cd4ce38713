import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { median } from './access-timing/median.js';
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
const problems: string[] = [];

/** Attempts on known and unknown addresses in turn; the same account is never tried more than it may be. */
async function compare(
  what: string,
  count: number,
  perAccount: number,
  ask: (email: string) => Promise<Answer>,
) {
  const answers: Record<string, Answer[]> = { [KNOWN]: [], [UNKNOWN]: [] };
  for (let i = 0; i < count; i++) {
    const kind = i % 2 === 0 ? KNOWN : UNKNOWN;
    answers[kind].push(await ask(`${kind}${Math.floor(i / 2 / perAccount)}@mesure.example`));
  }
  const times = (kind: string) => answers[kind].map(({ ms }) => ms);
  const [known, unknown] = [median(times(KNOWN)), median(times(UNKNOWN))];
  const difference = Math.abs(known - unknown);
  const shapes = new Set([...answers[KNOWN], ...answers[UNKNOWN]].map(({ shape }) => shape));
  say(`${what}: ${count} attempts, half on known addresses, half on unknown ones`);
  say(`  median, known addresses     ${known.toFixed(2)} ms`);
  say(`  median, unknown addresses   ${unknown.toFixed(2)} ms`);
  say(`  difference                  ${difference.toFixed(2)} ms (less than ${CLOSE_MS} ms asked)`);
  say(
    `  answers                     ${shapes.size === 1 ? 'identical' : `${shapes.size} different ones`}: ${[...shapes][0]}`,
  );
  if (difference >= CLOSE_MS) problems.push(`${what}: ${difference.toFixed(2)} ms apart`);
  if (shapes.size !== 1) problems.push(`${what}: answers differ`);
}

/** Guesses at one account from a new address each time; the right password comes too late. */
async function stop(what: string, prober: Prober, email: string) {
  const statuses: number[] = [];
  for (let i = 0; i < 12; i++) statuses.push((await prober.password(email, 'au hasard')).status);
  const late = (await prober.password(email, RIGHT)).status;
  const counted = statuses.filter((status) => status === 401).length;
  const held =
    counted === TRIES_PER_ACCOUNT &&
    statuses.slice(TRIES_PER_ACCOUNT).every((one) => one === 429) &&
    late === 429;
  say(
    `brute force, ${what}: ${counted} tries answered, then ${statuses.slice(counted).join(' ')}; the right password then: ${late}`,
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
  const prober = new Prober(product.url);
  await compare('warming up', Math.min(100, attempts), TRIES_PER_ACCOUNT, (email) =>
    prober.password(`x${email}`, 'au hasard'),
  );
  problems.length = 0;
  await compare('sign-in', attempts, TRIES_PER_ACCOUNT, (email) => prober.password(email, 'au hasard'));
  await compare('link', Math.ceil(attempts / 10), LINKS_PER_ACCOUNT, (email) => prober.link(email));
  await stop(product.redis ? 'Redis running' : 'queue on PostgreSQL', prober, 'cible1@mesure.example');
  if (product.redis) {
    await product.redis.stop();
    await stop('Redis stopped', prober, 'cible2@mesure.example');
  } else say('No redis-server here: the tries were counted without Redis all along.');
} finally {
  await product.stop();
}
for (const problem of problems) say(`NOT MET: ${problem}`);
say(problems.length === 0 ? 'All met.' : `${problems.length} not met.`);
process.exit(problems.length === 0 ? 0 : 1);
