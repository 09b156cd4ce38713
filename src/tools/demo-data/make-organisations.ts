import type { CommuneRow } from './communes/commune-row.js';
import { communes67 } from './communes/communes-67.js';
import { communes68 } from './communes/communes-68.js';
import { steps } from './grammar/expand.js';
import { polish } from './grammar/typography.js';
import { houses, tails } from './names/organisation-names.js';
import { firstNames, functions, lastNames } from './names/people-names.js';
import { communityTrades } from './trades/community-trades.js';
import { inclusionTrades } from './trades/inclusion-trades.js';
import { makingTrades } from './trades/making-trades.js';
import { serviceTrades } from './trades/service-trades.js';
import { thirdTrades } from './trades/third-trades.js';
import type { DemoOrganisation, Random, Trade } from './types.js';

export const communes: readonly CommuneRow[] = [...communes67, ...communes68];

/** INSEE size brackets met here, with their bounds. */
const BRACKETS: readonly [code: string, min: number, max: number][] = [
  ['00', 0, 0],
  ['01', 1, 2],
  ['02', 3, 5],
  ['03', 6, 9],
  ['11', 10, 19],
  ['12', 20, 49],
  ['21', 50, 99],
  ['22', 100, 199],
  ['31', 200, 249],
  ['32', 250, 499],
  ['41', 500, 999],
];

type Side = DemoOrganisation['side'];

/** The two organisations a visitor signs in as: fixed trade, name and commune, so that screens stay readable. */
const DEMO: Partial<Record<Side, { trade: string; name: string; commune: string; bracket: string }>> = {
  association: { trade: 'epicerie', name: 'La Réserve des Trois Sureaux', commune: '67462', bracket: '02' },
  company: { trade: 'transport', name: 'Transports Lerchenthal', commune: '67462', bracket: '21' },
};

/** 300 associations, 150 companies and 10 third actors; the first of each of the two sides is a demo person’s. */
export function makeOrganisations(random: Random): DemoOrganisation[] {
  const taken = new Set(Object.values(DEMO).map((demo) => demo.name));
  const drawn: [Side, Trade][] = [
    ...draw('association', [...inclusionTrades, ...communityTrades], 300, random),
    ...draw('company', [...makingTrades, ...serviceTrades], 150, random),
    ...thirdTrades.map((trade): [Side, Trade] => ['third', trade]),
  ];
  return drawn.map(([side, trade], index) => makeOne(side, trade, index, random, taken));
}

function draw(side: Side, trades: readonly Trade[], count: number, random: Random): [Side, Trade][] {
  const total = trades.reduce((sum, trade) => sum + trade.weight, 0);
  // Largest shares first, then one by one, so that every trade exists whatever the seed.
  const bag = trades.flatMap((trade) =>
    Array.from({ length: Math.max(1, Math.floor((trade.weight / total) * count)) }, () => trade),
  );
  while (bag.length < count) bag.push(random.pick(trades));
  const rest = random.shuffle(bag.slice(0, count));
  const first = rest.findIndex((trade) => trade.code === DEMO[side]?.trade);
  return [rest[first], ...rest.filter((_, i) => i !== first)].map((trade) => [side, trade]);
}

function makeOne(
  side: Side,
  trade: Trade,
  index: number,
  random: Random,
  taken: Set<string>,
): DemoOrganisation {
  const demo = index === 0 || index === 300 ? DEMO[side] : undefined;
  const commune = demo ? communes.find(([code]) => code === demo.commune)! : pickCommune(random);
  const name = demo?.name ?? nameOne(side, trade, random, taken);
  const wanted = demo?.bracket ?? pickBracket(side, trade, random);
  const [bracket, min, max] = BRACKETS.find(([code]) => code === wanted)!;
  const staff = steps(min, max, 1, random);
  const feminine = random.below(2) === 0;
  const firstName = random.pick(feminine ? firstNames.feminine : firstNames.masculine);
  const lastName = random.pick(lastNames);
  const slug = slugify(name);
  const personal = `${slugify(firstName)}.${slugify(lastName)}@${slug}.example`;
  const email = random.below(5) < 2 ? personal : `contact@${slug}.example`;
  return {
    reference: `ORG-${String(index + 1).padStart(4, '0')}`,
    name,
    shortName: initials(name, taken, random),
    slug,
    trade,
    side,
    commune,
    sizeBracket: bracket,
    staff,
    perimeter: pickPerimeter(side, commune, random),
    firstName,
    lastName,
    email,
    function: random.pick(functions[functionsOf(side, trade, staff)]).split('|')[feminine ? 0 : 1],
  };
}

function pickCommune(random: Random): CommuneRow {
  const total = communes.reduce((sum, row) => sum + row[3], 0);
  let rest = random.below(total);
  for (const row of communes) {
    rest -= row[3];
    if (rest < 0) return row;
  }
  return communes[0];
}

function nameOne(side: Side, trade: Trade, random: Random, taken: Set<string>): string {
  if (side === 'third') return trade.heads[0];
  for (;;) {
    const head = random.pick(trade.heads);
    const house = side === 'company' && random.below(3) < 2;
    const name = polish(`${head} ${house ? random.pick(houses) : random.pick(tails)}`);
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

/** Initials of the main words, for one long name in six: four letters at least, so that they recall nobody. */
function initials(name: string, taken: Set<string>, random: Random): string {
  const words = name
    .split(/[ ’-]/)
    .filter((word) => /^\p{L}{3,}/u.test(word) && !/^(des|les|aux)$/i.test(word));
  const short = words.map((word) => word[0].toUpperCase()).join('');
  if (short.length < 4 || taken.has(short) || random.below(6) > 0) return '';
  taken.add(short);
  return short;
}

function functionsOf(side: Side, trade: Trade, staff: number): keyof typeof functions {
  if (side === 'third') return 'third';
  if (trade.kind === 'fondation') return 'foundation';
  if (side === 'company') return staff < 20 ? 'smallCompany' : 'company';
  if (trade.kind !== 'association') return 'workshop';
  return staff < 3 ? 'volunteers' : 'association';
}

const WELL_STAFFED = ['hebergement', 'jeunes_travailleurs', 'centre_social', 'mediation'];

function pickBracket(side: Side, trade: Trade, random: Random): string {
  if (side === 'third') return random.pick(['21', '22', '32']);
  if (trade.code === 'fondation') return random.pick(['00', '01', '02']);
  if (side === 'company') {
    if (trade.tags.includes('large')) return random.pick(['21', '22', '22', '31', '32', '41']);
    return random.pick(['02', '03', '11', '11', '12', '12', '12', '21']);
  }
  if (trade.kind !== 'association') return random.pick(['11', '12', '12', '21', '21', '22']);
  if (trade.code === 'aide_domicile') return random.pick(['21', '22']);
  if (WELL_STAFFED.includes(trade.code)) return random.pick(['11', '11', '12', '12', '21']);
  return random.pick(['00', '01', '01', '02', '02', '03', '03', '11']);
}

function pickPerimeter(side: Side, commune: CommuneRow, random: Random): string {
  if (side === 'company') return random.pick(['epci', 'departement', 'departement', 'departement', 'region']);
  if (commune[3] >= 19)
    return random.pick(['commune', 'epci', 'epci', 'departement', 'departement', 'region']);
  return random.pick(['epci', 'epci', 'departement', 'departement']);
}

function slugify(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
