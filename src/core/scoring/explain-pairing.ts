import { french } from '../kernel/french-typography.js';
import type { Reader } from './criteria/criterion.js';
import { inSentence, listed } from './criteria/listed.js';
import { sharedIdeas } from './criteria/text.js';
import type { ListingProfile } from './reading/listing-profile.js';
import { gradesOf } from './score-pairing.js';
import type { ScoringContext } from './scoring-context.js';
import type { Explanation, Reason } from './types.js';

const mostFacts = 5;
const mostOpen = 2;

/** Reasons of different pairings often read the same: each is typeset once. */
const typesetReasons = new Map<string, string>();
const mostTypeset = 20_000;

function typeset(text: string): string {
  let known = typesetReasons.get(text);
  if (known === undefined) {
    known = french(text);
    if (typesetReasons.size >= mostTypeset) typesetReasons.clear();
    typesetReasons.set(text, known);
  }
  return known;
}

/**
 * The same pairing told to one side: the reasons, strongest share of the score first, then what remains open, and a
 * summary of two or three sentences. There are always at least two reasons.
 */
export function explainPairing(
  need: ListingProfile,
  offer: ListingProfile,
  context: ScoringContext,
  reader: Exclude<Reader, 'animator'>,
  grades: readonly number[] = gradesOf(need, offer, context),
): Explanation {
  const graded = context.criteria.map((criterion, i) => {
    return { criterion, grade: grades[i], share: grades[i] * context.weights[i] };
  });
  graded.sort((a, b) => b.share - a.share);
  const facts: Reason[] = [];
  const open: Reason[] = [];
  for (const { criterion, grade } of graded) {
    const text = criterion.say(need, offer, grade, reader);
    if (text && facts.length < mostFacts) facts.push({ criterion: criterion.code, kind: 'fact', text });
    const missing = criterion.missing?.(need, offer, grade, reader);
    if (missing && open.length < mostOpen)
      open.push({ criterion: criterion.code, kind: 'open', text: missing });
  }
  const reasons = [...facts, ...open];
  while (reasons.length < 2) reasons.push(spareReason(reasons.length, offer, need, reader));
  return {
    summary: french(summarise(need, offer, reader, facts, open)),
    reasons: reasons.map((reason) => ({ ...reason, text: typeset(reason.text) })),
  };
}

/** For two listings that say almost nothing: what can still be said truthfully. */
function spareReason(rank: number, offer: ListingProfile, need: ListingProfile, reader: Reader): Reason {
  const other = reader === 'need' ? offer : need;
  return rank === 0
    ? {
        criterion: 'text',
        kind: 'open',
        text: 'Peu d’éléments sont renseignés : un échange permet d’en juger',
      }
    : {
        criterion: 'readiness',
        kind: 'open',
        text: `La fiche de ${other.listing.organisation.name} reste à compléter`,
      };
}

function summarise(
  need: ListingProfile,
  offer: ListingProfile,
  reader: Reader,
  facts: readonly Reason[],
  open: readonly Reason[],
): string {
  const [own, other] = reader === 'need' ? [need, offer] : [offer, need];
  const opening =
    reader === 'need'
      ? `Votre besoin « ${own.listing.title} » rejoint l’offre de ${other.listing.organisation.name}`
      : `Votre offre « ${own.listing.title} » rejoint le besoin de ${other.listing.organisation.name}`;
  const ideas = sharedIdeas(need, offer, 2).map(inSentence);
  const subject = ideas.length > 0 ? ` autour de : ${listed(ideas)}` : '';
  const rest = ['territory', 'modality', 'partnership_type', 'amount', 'theme']
    .map((code) => facts.find((reason) => reason.criterion === code)?.text)
    .filter((text) => text !== undefined);
  const second =
    rest.length > 0
      ? ` ${rest
          .slice(0, 2)
          .map((text, i) => (i === 0 ? text : lowerFirst(text)))
          .join(' ; ')}.`
      : '';
  const third = open.length > 0 ? ` ${open[0].text}.` : '';
  return `${opening}${subject}.${second}${third}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
