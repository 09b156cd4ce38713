import { labelOfCriterion } from '../criterion-labels.js';
import type { ScorePart } from '../types.js';
import { defaultWeights, type Weights } from '../weights.js';

/** What people did with a suggestion. `reason` is the code of a refusal reason (see `criterionOfReason`). */
export interface Feedback {
  outcome: 'accepted' | 'refused' | 'met_fruitful' | 'met_fruitless';
  reason?: string | null;
  /** The parts of the score as they were stored with the suggestion. */
  parts: readonly Pick<ScorePart, 'criterion' | 'value'>[];
}

export interface LearnedWeights {
  weights: Weights;
  /** How many reactions were read. */
  reactions: number;
  changes: WeightChange[];
}

export interface WeightChange {
  criterion: string;
  before: number;
  after: number;
  /** One French sentence for the animator. */
  because: string;
}

/**
 * The criterion a refusal reason speaks of. The others (already_known, no_capacity, other) say nothing of the
 * pairing and teach nothing about weights.
 */
export const criterionOfReason: Readonly<Record<string, string>> = {
  too_far: 'territory',
  wrong_moment: 'calendar',
  not_our_subject: 'text',
};

/** No weight leaves the range from half to twice its default. */
const mostShift = Math.log(2);
/** As many neutral reactions are imagined before the first real one, so that ten reactions move little. */
const prior = 30;
const step = 3;
const force = { accepted: 1, met_fruitful: 1.5, refused: -1, met_fruitless: -1.5 } as const;

/**
 * Learns a Labo's weights from all its reactions at once: an exponentiated-gradient step (Kivinen and Warmuth,
 * 1997) from the default weights, bounded. A criterion gains when its grade was high where people said yes and low
 * where they said no, and loses in the opposite case; a refusal with a named reason speaks for that criterion alone.
 * The order of the reactions does not matter; no reaction gives the default back, which is also how to reset.
 */
export function learnWeights(
  feedback: readonly Feedback[],
  defaults: Weights = defaultWeights,
): LearnedWeights {
  const signals: Record<string, number> = Object.fromEntries(Object.keys(defaults).map((code) => [code, 0]));
  for (const reaction of feedback) addSignals(signals, reaction);
  const raw = Object.entries(defaults).map(([code, weight]) => {
    const shift = (step * signals[code]) / (feedback.length + prior);
    return [code, weight * Math.exp(Math.max(-mostShift, Math.min(mostShift, shift)))] as const;
  });
  const weights = withinBounds(raw, defaults);
  return { weights, reactions: feedback.length, changes: changesBetween(defaults, weights, feedback.length) };
}

function addSignals(signals: Record<string, number>, { outcome, reason, parts }: Feedback): void {
  const named = reason ? criterionOfReason[reason] : undefined;
  if (force[outcome] < 0 && reason) {
    if (named && named in signals) signals[named] += 0.5 * -force[outcome];
    return;
  }
  for (const { criterion, value } of parts) {
    if (criterion in signals) signals[criterion] += force[outcome] * (value - 0.5);
  }
}

/** Scales to a sum of 1 and keeps every weight between half and twice its default share. */
function withinBounds(raw: readonly (readonly [string, number])[], defaults: Weights): Weights {
  const totals = { raw: 0, defaults: 0 };
  for (const [code, weight] of raw) {
    totals.raw += weight;
    totals.defaults += defaults[code];
  }
  const share = (code: string) => defaults[code] / totals.defaults;
  let weights = raw.map(([code, weight]) => [code, weight / totals.raw] as const);
  for (let round = 0; round < 20; round++) {
    weights = weights.map(
      ([code, weight]) => [code, Math.min(2 * share(code), Math.max(share(code) / 2, weight))] as const,
    );
    const sum = weights.reduce((total, [, weight]) => total + weight, 0);
    if (Math.abs(sum - 1) < 1e-9) break;
    weights = weights.map(([code, weight]) => [code, weight / sum] as const);
  }
  return Object.fromEntries(weights.map(([code, weight]) => [code, Math.round(weight * 1e4) / 1e4]));
}

function changesBetween(before: Weights, after: Weights, reactions: number): WeightChange[] {
  return Object.keys(before)
    .filter((code) => Math.abs(after[code] - before[code]) >= 0.005)
    .sort((a, b) => Math.abs(after[b] - before[b]) - Math.abs(after[a] - before[a]))
    .map((code) => ({
      criterion: code,
      before: before[code],
      after: after[code],
      because: `« ${labelOfCriterion(code)} » compte ${after[code] > before[code] ? 'davantage' : 'moins'} : ${percent(before[code])} → ${percent(after[code])}, d’après ${reactions} réponse${reactions > 1 ? 's' : ''}`,
    }));
}

const percent = (weight: number): string => `${(100 * weight).toFixed(1).replace('.', ',')} %`;
