import { addDays, dayInFrench, monthInFrench } from './grammar/dates.js';
import { expand, steps } from './grammar/expand.js';
import { formatNumber, polish } from './grammar/typography.js';
import { oddByTheme } from './names/odd.js';
import { hopesOfGiver, returnsFromAssociation, returnsFromCompany, themedReturns } from './names/returns.js';
import { countsOwnStaff, type PlannedListing } from './plan-listings.js';
import type { DemoOrganisation, ModalityCode, Random, TypeCode, Voice } from './types.js';

export interface DemoListing {
  title: string;
  description: string;
  types: TypeCode[];
  themes: string[];
  modalities: string[];
  odd: string[];
  beneficiaries: string[];
  perimeter: string;
  amount: [number, number] | null;
  quantity: number | null;
  start: string | null;
  deadline: string | null;
  reciprocity: string;
}

/**
 * Writes one listing. `turn` counts the listings already written on the same subject and side, so that
 * consecutive ones take other wordings.
 */
export function writeListing(
  planned: PlannedListing,
  turn: number,
  asOf: string,
  random: Random,
): DemoListing {
  const { side, subject, organisation } = planned;
  const voice = subject[side];
  const drawn = voice.quantity ? drawQuantity(voice, organisation, random) : null;
  const { start, deadline } = drawDates(planned, asOf, random);
  const titles = wordings(voice.titles, organisation);
  const whats = wordings(voice.what, organisation);
  const title = titles[turn % titles.length];
  const what = whats[(turn + (turn >> 1)) % whats.length];
  const more = moreSentences(voice, turn, random);
  const texts = [title, what, ...more];
  const quantity = texts.some((text) => text.includes('{qte}')) ? drawn : null;
  const amountTold = texts.some((text) => text.includes('{montant}'));
  const amount =
    voice.amount && (amountTold || random.below(2) === 0) ? drawAmount(voice.amount, random) : null;
  const slots = {
    commune: organisation.commune[1],
    qte: drawn === null ? '' : formatNumber(drawn),
    montant: amount === null ? '' : amountInFrench(amount),
    debut: start === null ? '' : monthInFrench(start),
    echeance: deadline === null ? '' : dayInFrench(deadline),
  };
  const say = (template: string) => expand(template, random, slots);
  const reciprocity = say(pickReturn(planned, random));
  const sentences = [
    openWith(say(what), planned, random),
    ...more.map(say),
    ...practical(side, amountTold, { start, deadline, amount }, random).map(say),
    ...(random.below(10) < 4 ? [`${say(leadToReturn(planned))} ${reciprocity}.`] : []),
  ];
  return {
    title: polish(say(title)),
    description: polish(sentences.join(' ')),
    types: subject.types.length > 1 && random.below(10) < 8 ? [...subject.types] : [subject.types[0]],
    themes: keepSome(subject.themes, random),
    modalities: coherentModalities(subject.modalities, texts.join(' '), amount !== null, random),
    odd: keepSome(oddByTheme[subject.themes[0]], random).slice(0, 2),
    beneficiaries: [...subject.beneficiaries],
    perimeter: organisation.perimeter,
    amount,
    quantity,
    start,
    deadline,
    reciprocity: polish(reciprocity),
  };
}

/** The core always, each other with two chances in three. */
function keepSome<T>(list: readonly T[], random: Random): T[] {
  return list.filter((_, index) => index === 0 || random.below(3) < 2);
}

/** A foundation gives money rather than its workshop or its technicians, where the subject lets it choose. */
function wordings(texts: readonly string[], { trade }: DemoOrganisation): readonly string[] {
  const money = trade.tags.includes('grant') ? texts.filter((text) => text.includes('{montant}')) : [];
  return money.length > 0 ? money : texts;
}

/** Needs are dated more often than offers; a start and a deadline make a period of two to eight months. */
function drawDates({ side, pinned }: PlannedListing, asOf: string, random: Random) {
  if (pinned) return { start: null, deadline: addDays(asOf, 150 + random.below(90)) };
  const start =
    random.below(100) < (side === 'need' ? 50 : 35) ? addDays(asOf, 20 + random.below(260)) : null;
  if (random.below(100) >= (side === 'need' ? 70 : 60)) return { start, deadline: null };
  const span = start ? 60 + random.below(180) : 25 + random.below(330);
  return { start, deadline: addDays(start ?? asOf, span) };
}

const CUES: Partial<Record<ModalityCode, RegExp>> = {
  financier: /\{montant\}|financ|fonds|bourse/i,
  locaux: /m²|salle|local |hangar|toit|toiture|bureaux|étage|terrain|nos murs|entrepôt|gîte/i,
  benevolat: /bénévol|volontaire|parrain|\bbras\b/i,
  logistique: /camion|transport|livr|tournée|véhicule/i,
  materiel: /\bdon|matériel|fin de série|d’occasion/i,
  emploi_insertion: /recrut|embauch|stage|contrat/i,
};

/** The core, whatever the words speak of, and each other with one chance in two. */
function coherentModalities(
  modalities: readonly ModalityCode[],
  words: string,
  money: boolean,
  random: Random,
): ModalityCode[] {
  return modalities.filter(
    (code, index) =>
      index === 0 || CUES[code]?.test(words) || (code === 'financier' ? money : random.below(2) === 0),
  );
}

/** A quantity of the voice’s range; when it counts the organisation’s own people, no more than there are. */
function drawQuantity(voice: Voice, { side, staff }: DemoOrganisation, random: Random): number {
  const drawn = steps(...voice.quantity!, random);
  return side !== 'association' && countsOwnStaff(voice)
    ? Math.min(drawn, Math.max(voice.quantity![0], Math.floor(staff * 0.8)))
    : drawn;
}

function drawAmount([min, max]: readonly [number, number], random: Random): [number, number] {
  const step = max > 20_000 ? 1000 : max > 3000 ? 500 : 100;
  const low = steps(min, max, step, random);
  const high = random.below(2) === 0 ? low : Math.ceil((low * (1.2 + random.next() * 0.8)) / step) * step;
  return [low, high];
}

function amountInFrench([low, high]: [number, number]): string {
  return low === high ? `${formatNumber(low)} €` : `${formatNumber(low)} à ${formatNumber(high)} €`;
}

/**
 * Says who speaks: the trade in apposition before a sentence in « nous », or the organisation’s own
 * presentation before any sentence, or nothing.
 */
function openWith(sentence: string, { organisation }: PlannedListing, random: Random): string {
  const { trade, staff, commune } = organisation;
  const way = random.below(10);
  if (sentence.startsWith('Nous ') && way < 6) {
    const place =
      staff > 5 && way < 3 ? `de ${formatNumber(staff)} salariés à ${commune[1]}` : `à ${commune[1]}`;
    return `${trade.self} ${place}, n${sentence.slice(1)}`;
  }
  const presentation = random.pick(trade.presentation);
  const start = (text: string) => text.split(' ').slice(0, 2).join(' ');
  const repeats = start(presentation) === start(sentence);
  return way < 8 && !repeats ? `${presentation} ${sentence}` : sentence;
}

/** One to three further sentences, never all of them, in their own order. */
function moreSentences(voice: Voice, turn: number, random: Random): string[] {
  const count = Math.min(voice.more.length - 1, 1 + random.below(3));
  const first = (turn + (turn >> 2)) % voice.more.length;
  const chosen = new Set(Array.from({ length: count }, (_, i) => (first + i) % voice.more.length));
  return voice.more.filter((_, index) => chosen.has(index));
}

type Facts = Pick<DemoListing, 'start' | 'deadline' | 'amount'>;

/** How a start, a deadline or a period is told. */
const DATES = {
  need: {
    start:
      '{Nous aimerions commencer en {debut}.|L’idéal serait de démarrer en {debut}.|Tout doit être prêt pour {debut}.|Premier rendez-vous possible en {debut}.}',
    deadline:
      '{Nous devons décider avant le {echeance}.|Une réponse avant le {echeance} nous aiderait beaucoup.|Notre conseil tranche le {echeance}.|Nous attendons vos idées jusqu’au {echeance}.}',
    both: '{Le projet court de {debut} au {echeance}.|Nous pensons à une période allant de {debut} au {echeance}.|Nous aimerions commencer en {debut} et faire le point le {echeance}.|L’action commence en {debut} ; elle doit être finie le {echeance}.}',
  },
  offer: {
    start:
      '{Nous pouvons commencer en {debut}.|C’est possible à partir de {debut}.|Nos équipes sont disponibles dès {debut}.|Démarrage envisagé en {debut}.}',
    deadline:
      '{La proposition tient jusqu’au {echeance}.|Répondez-nous avant le {echeance}.|Nous choisirons avec vous avant le {echeance}.|Nous bouclons notre calendrier le {echeance}.}',
    both: '{C’est possible de {debut} au {echeance}.|La proposition vaut de {debut} au {echeance}.|Nous pouvons commencer en {debut} et nous engager jusqu’au {echeance}.|Nos équipes sont disponibles dès {debut}, jusqu’au {echeance}.}',
  },
} as const;

/** One sentence about dates or money, when the subject’s own sentences have not said it. */
function practical(side: 'need' | 'offer', amountTold: boolean, facts: Facts, random: Random): string[] {
  const choices: string[] = [];
  const { start, deadline, amount } = facts;
  if (start || deadline) choices.push(DATES[side][start && deadline ? 'both' : start ? 'start' : 'deadline']);
  if (amount && !amountTold)
    choices.push(
      '{L’ordre de grandeur est de {montant}.|Nous comptons {montant}.|Budget envisagé : {montant}.}',
    );
  return choices.length > 0 && random.below(10) < 6 ? [random.pick(choices)] : [];
}

const RECEIPT = 'un reçu fiscal et une rencontre annuelle avec les bénéficiaires';

function isGift({ organisation, subject, side }: PlannedListing): boolean {
  return side === 'offer' && organisation.side !== 'association' && subject.types[0] === 'mecenat';
}

/** How the return is announced; what completes it is a noun phrase. */
function leadToReturn(planned: PlannedListing): string {
  return isGift(planned)
    ? '{Ce que nous aimerions en retour :|Nous espérons simplement|Nous ne demandons rien, sinon}'
    : '{En retour, nous vous proposons|En échange, nous vous offrons|De notre côté, nous proposons|Ce que nous apportons :}';
}

function pickReturn({ organisation, subject, side }: PlannedListing, random: Random): string {
  if (organisation.side !== 'association') {
    return random.pick(isGift({ organisation, subject, side }) ? hopesOfGiver : returnsFromCompany);
  }
  const themed = themedReturns[organisation.trade.themes[0]] ?? [];
  if (themed.length > 0 && random.below(2) === 0) return random.pick(themed);
  if (subject.types[0] === 'mecenat' && random.below(6) === 0) return RECEIPT;
  return random.pick(returnsFromAssociation);
}
