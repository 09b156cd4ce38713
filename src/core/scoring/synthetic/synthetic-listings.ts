import { type SeededRandom, seededRandom } from '../../kernel/seeded-random.js';
import { organisationKinds } from '../../taxonomy/organisation-kinds.js';
import { sizeBracketCodes } from '../../taxonomy/size-brackets.js';
import { departements } from '../../territory/departements.js';
import { modalityOrder, objectiveOrder, oddOrder, themeOrder, typeOrder } from '../reading/codes.js';
import { lexicon } from '../text/lexicon/lexicon.js';
import type { Place, ScoringListing, Side } from '../types.js';

export interface SyntheticOptions {
  side: Side;
  seed: number;
  count: number;
  places: readonly Place[];
  /** Different ids for different collections. */
  prefix?: string;
}

const words = lexicon.map((concept) =>
  concept.terms
    .split(',')
    .map((term) =>
      term
        .replace(/[~+]\S+/g, '')
        .replace(/\*/g, '')
        .trim(),
    )
    .filter((term) => term.length > 3),
);
const kinds = organisationKinds.map(({ code }) => code);
const syllables = [
  'ba',
  'cor',
  'du',
  'fi',
  'gon',
  'lu',
  'mer',
  'no',
  'pra',
  'ri',
  'sol',
  'ten',
  'vau',
  'ze',
  'bel',
  'cha',
];

/** Listings made of the lexicon's words and invented ones, with every kind of condition: for tests and benches. */
export function* syntheticListings({
  side,
  seed,
  count,
  places,
  prefix = side[0],
}: SyntheticOptions): Generator<ScoringListing> {
  const random = seededRandom(seed);
  for (let i = 0; i < count; i++)
    yield oneListing(`${prefix}-${i.toString(36).padStart(5, '0')}`, side, places, random);
}

function oneListing(id: string, side: Side, places: readonly Place[], random: SeededRandom): ScoringListing {
  const place = random.next() < 0.02 ? null : random.pick(places);
  const topics = [random.below(lexicon.length), random.below(lexicon.length), random.below(lexicon.length)];
  const say = () => random.pick(words[random.pick(topics)]) ?? 'soutien';
  const organisation = random.below(200_000);
  const minimum = 500 * (1 + random.below(60));
  const chance = (probability: number) => random.next() < probability;
  return {
    id,
    side,
    organisation: {
      id: `org-${organisation}`,
      name: `${capital(invented(random))} ${capital(invented(random))}`,
      kind: chance(0.9) ? random.pick(kinds) : null,
      size: chance(0.85) ? random.pick(sizeBracketCodes) : null,
      objectives: chance(0.4) ? some(objectiveOrder, random, 2) : undefined,
      openCapacity: chance(0.03) ? 0 : undefined,
      paused: chance(0.02),
      hasReferent: chance(0.8),
      excludes: chance(0.05) ? [`org-${random.below(200_000)}`] : undefined,
    },
    title: `${capital(say())} et ${say()} ${invented(random)}`,
    description: [
      `Nous ${side === 'need' ? 'cherchons' : 'proposons'} ${say()}, ${say()} et ${say()} pour ${invented(random)}.`,
      `${capital(invented(random))} ${say()} ${invented(random)} ${say()} avec ${invented(random)} ${invented(random)}.`,
      `Notre ${invented(random)} ${say()} depuis ${invented(random)} ${invented(random)}, ${say()}.`,
      condition(random, say),
    ].join(' '),
    partnershipTypes: chance(0.85) ? some(typeOrder, random, 2) : [],
    themes: chance(0.85) ? some(themeOrder, random, 3) : [],
    modalities: chance(0.85) ? some(modalityOrder, random, 3) : [],
    odd: chance(0.3) ? some(oddOrder, random, 3) : [],
    place,
    perimeter: chance(0.05) ? null : weighted(random),
    amount: chance(0.45) ? { min: minimum, max: minimum * (1 + random.below(4)) } : null,
    startsOn: chance(0.1) ? `2027-0${1 + random.below(9)}-01` : null,
    deadline: chance(0.3) ? `202${6 + random.below(2)}-${chance(0.5) ? '12' : '06'}-15` : null,
  };
}

function condition(random: SeededRandom, say: () => string): string {
  const where = random.pick(departements).name;
  const sentences = [
    `Interventions exclusivement en ${where}.`,
    `Partout hors ${where}.`,
    `Déjà actifs en ${where}.`,
    `À moins de ${10 * (1 + random.below(8))} km.`,
    `Pas de ${say()}.`,
    `Nous ne cherchons pas ${say()}.`,
    `Réservé aux ${say()}.`,
    `Associations de plus de ${10 * (1 + random.below(30))} salariés.`,
    'Nous cherchons des clients.',
    'Nous souhaitons confier notre production.',
    'Pas pour les associations.',
  ];
  return random.next() < 0.25 ? random.pick(sentences) : '';
}

function weighted(random: SeededRandom): string {
  const draw = random.next();
  if (draw < 0.06) return 'commune';
  if (draw < 0.28) return 'epci';
  if (draw < 0.7) return 'departement';
  return draw < 0.93 ? 'region' : 'national';
}

function some(codes: readonly string[], random: SeededRandom, most: number): string[] {
  return random.shuffle(codes).slice(0, 1 + random.below(most));
}

/** Rare and common invented words: the first syllables come back more often (about Zipf). */
function invented(random: SeededRandom): string {
  const length = 2 + random.below(2);
  let word = '';
  for (let i = 0; i < length; i++) word += syllables[Math.floor(syllables.length * random.next() ** 1.5)];
  return word;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
