import { addDays, dayInFrench, monthInFrench } from './grammar/dates.js';
import { expand, steps } from './grammar/expand.js';
import { formatNumber, polish } from './grammar/typography.js';
import { oddByTheme } from './names/odd.js';
import { hopesOfGiver, returnsFromAssociation, returnsFromCompany, themedReturns } from './names/returns.js';
import type { PlannedListing } from './plan-listings.js';
import type { Random, TypeCode, Voice } from './types.js';

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
  const amount = voice.amount ? drawAmount(voice.amount, random) : null;
  const quantity = voice.quantity ? steps(...voice.quantity, random) : null;
  const start = random.below(10) < 6 ? addDays(asOf, 20 + random.below(300)) : null;
  const deadline = random.below(10) < 7 ? addDays(start ?? asOf, 25 + random.below(start ? 65 : 330)) : null;
  const slots = {
    commune: organisation.commune[1],
    qte: quantity === null ? '' : formatNumber(quantity),
    montant: amount === null ? '' : amountInFrench(amount),
    debut: start === null ? '' : monthInFrench(start),
    echeance: deadline === null ? '' : dayInFrench(deadline),
  };
  const say = (template: string) => expand(template, random, slots);
  const reciprocity = say(pickReturn(planned, random));
  const title = polish(say(voice.titles[turn % voice.titles.length]));
  const sentences = [
    openWith(say(voice.what[(turn + (turn >> 1)) % voice.what.length]), planned, random),
    ...moreSentences(voice, turn, random).map(say),
    ...practical(side, voice, { start, deadline, amount }, random).map(say),
    ...(random.below(10) < 4 ? [`${say(leadToReturn(planned))} ${reciprocity}.`] : []),
  ];
  const description = polish(sentences.join(' '));
  return {
    title,
    description,
    types: subject.types.length > 1 && random.below(10) < 5 ? [...subject.types] : [subject.types[0]],
    themes: keepSome(subject.themes, random),
    modalities: keepSome(subject.modalities, random),
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

function drawAmount([min, max]: readonly [number, number], random: Random): [number, number] {
  const step = max > 20_000 ? 1000 : max > 3000 ? 500 : 100;
  const low = steps(min, max, step, random);
  const high = random.below(2) === 0 ? low : Math.min(max, low + step * (1 + random.below(6)));
  return [low, high];
}

function amountInFrench([low, high]: [number, number]): string {
  return low === high ? `${formatNumber(low)} €` : `${formatNumber(low)} à ${formatNumber(high)} €`;
}

/** Puts the trade in apposition before a sentence in « nous », or in one of the fixed openings. */
function openWith(sentence: string, { organisation }: PlannedListing, random: Random): string {
  const { trade, staff, commune } = organisation;
  if (!sentence.startsWith('Nous ') || random.below(10) < 3) return sentence;
  const place =
    staff > 5 && random.below(2) === 0
      ? `de ${formatNumber(staff)} salariés à ${commune[1]}`
      : `à ${commune[1]}`;
  return `${trade.self} ${place}, n${sentence.slice(1)}`;
}

function moreSentences(voice: Voice, turn: number, random: Random): string[] {
  const count = Math.min(voice.more.length, 1 + random.below(3) + (voice.more.length > 3 ? 1 : 0), 3);
  const first = turn % voice.more.length;
  const chosen = new Set(Array.from({ length: count }, (_, i) => (first + i) % voice.more.length));
  return voice.more.filter((_, index) => chosen.has(index));
}

type Facts = Pick<DemoListing, 'start' | 'deadline' | 'amount'>;

/** One sentence about dates or money, when the subject’s own sentences have not said it. */
function practical(side: 'need' | 'offer', voice: Voice, facts: Facts, random: Random): string[] {
  const choices: string[] = [];
  if (facts.start) {
    choices.push(
      side === 'need'
        ? '{Nous aimerions commencer en {debut}.|L’idéal serait de démarrer en {debut}.|Tout doit être prêt pour {debut}.|Premier rendez-vous possible en {debut}.}'
        : '{Nous pouvons commencer en {debut}.|C’est possible à partir de {debut}.|Nos équipes sont disponibles dès {debut}.|Démarrage envisagé en {debut}.}',
    );
  }
  if (facts.deadline) {
    choices.push(
      side === 'need'
        ? '{Nous devons décider avant le {echeance}.|Une réponse avant le {echeance} nous aiderait beaucoup.|Notre conseil tranche le {echeance}.|Nous attendons vos idées jusqu’au {echeance}.}'
        : '{La proposition tient jusqu’au {echeance}.|Répondez-nous avant le {echeance}.|Nous choisirons avec vous avant le {echeance}.|Passé le {echeance}, nous affecterons ces moyens autrement.}',
    );
  }
  const told = [...voice.what, ...voice.more].some((text) => text.includes('{montant}'));
  if (facts.amount && !told)
    choices.push(
      '{L’ordre de grandeur est de {montant}.|Nous comptons {montant}.|Budget envisagé : {montant}.}',
    );
  return choices.length > 0 && random.below(10) < 6 ? [random.pick(choices)] : [];
}

function isGift({ organisation, subject, side }: PlannedListing): boolean {
  return side === 'offer' && organisation.side !== 'association' && subject.types[0] === 'mecenat';
}

/** How the return is announced; what completes it is a noun phrase. */
function leadToReturn(planned: PlannedListing): string {
  return isGift(planned)
    ? '{Ce que nous aimerions en retour :|Nous espérons simplement|Nous ne demandons rien, sinon}'
    : '{En retour, nous vous proposons|En échange, nous apportons|De notre côté, nous proposons|Ce que nous apportons :}';
}

function pickReturn({ organisation, subject, side }: PlannedListing, random: Random): string {
  if (organisation.side !== 'association') {
    return random.pick(isGift({ organisation, subject, side }) ? hopesOfGiver : returnsFromCompany);
  }
  const themed = themedReturns[subject.themes[0]] ?? [];
  return random.below(2) === 0 && themed.length > 0
    ? random.pick(themed)
    : random.pick(returnsFromAssociation);
}
