import { allSubjects } from './subjects/all-subjects.js';
import type { DemoOrganisation, Random, Subject, TypeCode, Voice } from './types.js';

export interface PlannedListing {
  side: 'need' | 'offer';
  subject: Subject;
  organisation: DemoOrganisation;
  /** Chosen by hand for a demo person: no narrow dates, so that pairings come easily. */
  pinned?: boolean;
}

/** Shares of the main type, so that with second types the totals come near 42, 30, 25 and 16 %. */
const MAIN_SHARES: readonly [TypeCode, number][] = [
  ['pratiques_responsables', 0.38],
  ['mecenat', 0.27],
  ['cooperation_economique', 0.19],
  ['innovation_societale', 0.16],
];

/** What the two demo organisations post: it stands in the middle of what others offer and need. */
const PINNED: readonly [organisation: string, side: 'need' | 'offer', subject: string][] = [
  ['ORG-0001', 'need', 'stockage-denrees'],
  ['ORG-0001', 'need', 'camion-frigo'],
  ['ORG-0001', 'need', 'invendus'],
  ['ORG-0301', 'offer', 'camion-frigo'],
  ['ORG-0301', 'offer', 'stockage-denrees'],
  ['ORG-0301', 'need', 'insertion-chauffeurs'],
];

/** Decides who posts what: subjects in turn within each type, and for each the least busy organisation that may say it. */
export function planListings(organisations: readonly DemoOrganisation[], random: Random): PlannedListing[] {
  const load = new Map(organisations.map(({ reference }) => [reference, 0]));
  const done = new Set<string>();
  const pinned = PINNED.map(([reference, side, id]) => {
    done.add(`${reference} ${id}`);
    load.set(reference, 99);
    const organisation = organisations.find((one) => one.reference === reference)!;
    return { side, subject: allSubjects.find((subject) => subject.id === id)!, organisation, pinned: true };
  });
  const plan = (side: 'need' | 'offer', count: number) =>
    subjectsInTurn(count, random).map((subject) => {
      const organisation = pickOrganisation(subject, side, organisations, load, done, random);
      return { side, subject, organisation };
    });
  const pinnedOn = (side: string) => pinned.filter((one) => one.side === side);
  return [
    ...pinnedOn('need'),
    ...plan('need', 600 - pinnedOn('need').length),
    ...pinnedOn('offer'),
    ...plan('offer', 400 - pinnedOn('offer').length),
  ];
}

function subjectsInTurn(count: number, random: Random): Subject[] {
  const lists = MAIN_SHARES.map(([type, share]) => {
    const subjects = random.shuffle(allSubjects.filter((subject) => subject.types[0] === type));
    return Array.from({ length: Math.round(share * count) }, (_, i) => subjects[i % subjects.length]);
  });
  const turns = lists.flat();
  while (turns.length < count) turns.push(random.pick(allSubjects));
  return random.shuffle(turns.slice(0, count));
}

const OWN_STAFF =
  /\{qte\} (de nos )?(\p{L}+ )?(salariés|collègues|managers|cadres|conseillers|gestionnaires|tuteurs|départs|référents|agents)/u;

/** Whether the quantity of a company’s voice counts its own people, as in « former {qte} salariés ». */
export function countsOwnStaff(voice: Voice): boolean {
  return [...voice.titles, ...voice.what].some((text) => OWN_STAFF.test(text));
}

function pickOrganisation(
  subject: Subject,
  side: 'need' | 'offer',
  organisations: readonly DemoOrganisation[],
  load: Map<string, number>,
  done: Set<string>,
  random: Random,
): DemoOrganisation {
  const speakers = new Set(subject[side].by);
  const people = countsOwnStaff(subject[side]) ? subject[side].quantity![0] * 1.25 : 0;
  const able = organisations.filter(
    ({ trade, staff, side: family }) =>
      (family === 'association' || staff >= people) && trade.tags.some((tag) => speakers.has(tag)),
  );
  if (able.length === 0) throw new Error(`Nobody can say ${subject.id} as ${side}`);
  const fresh = able.filter(({ reference }) => !done.has(`${reference} ${subject.id}`));
  const cost = (one: DemoOrganisation) => load.get(one.reference)! + random.next() * 0.9;
  const chosen = (fresh.length > 0 ? fresh : able)
    .map((one) => [cost(one), one] as const)
    .reduce((best, next) => (next[0] < best[0] ? next : best))[1];
  done.add(`${chosen.reference} ${subject.id}`);
  load.set(chosen.reference, load.get(chosen.reference)! + 1);
  return chosen;
}
