import { scorePairing } from './score-pairing.js';
import type { ScoringContext } from './scoring-context.js';
import type { Reason, ScoringListing } from './types.js';

/** Why a pairing the animator names was not suggested, in French. */
export interface WhyNot {
  /** `gate`: facts exclude it; `rank`: others came first; `suggested`: it was. */
  because: 'gate' | 'rank' | 'suggested';
  summary: string;
  reasons: Reason[];
  /** The score it would have, when no gate closes. */
  total: number | null;
}

/** What the run retained for this need and this offer: the lowest score in each list and the cap on lists. */
export interface RunOutcome {
  suggested: boolean;
  /** Lowest total among the need's suggestions, when its list is full. */
  needThreshold?: number | null;
  /** Lowest total among the offer's suggestions, when it reached its cap. */
  offerThreshold?: number | null;
}

export function explainWhyNot(
  need: ScoringListing,
  offer: ScoringListing,
  context: ScoringContext,
  outcome: RunOutcome = { suggested: false },
): WhyNot {
  const score = scorePairing(need, offer, context);
  if (score.total === null) {
    return {
      because: 'gate',
      summary: `Cette rencontre n’est pas proposée : ${score.refusals.map(({ reason }) => lowerFirst(reason)).join(' ; ')}.`,
      reasons: score.refusals.map(({ gate, reason }) => ({ criterion: gate, kind: 'fact', text: reason })),
      total: null,
    };
  }
  const weak = [...score.parts]
    .sort((a, b) => (1 - b.value) * b.weight - (1 - a.value) * a.weight)
    .slice(0, 3)
    .map(({ criterion, value, reason }) => ({
      criterion,
      kind: 'open' as const,
      text: `${labelOf(context, criterion)} : ${Math.round(100 * value)} %${reason ? ` (${reason})` : ''}`,
    }));
  const percent = Math.round(100 * score.total);
  if (outcome.suggested) {
    return {
      because: 'suggested',
      summary: `Cette rencontre est proposée, avec ${percent} %.`,
      reasons: weak,
      total: score.total,
    };
  }
  return {
    because: 'rank',
    summary: `Cette rencontre est possible (${percent} %), mais ${rankReason(score.total, outcome)}.`,
    reasons: weak,
    total: score.total,
  };
}

function rankReason(total: number, { needThreshold, offerThreshold }: RunOutcome): string {
  if (needThreshold != null && total <= needThreshold) {
    return `les suggestions retenues pour ce besoin atteignent au moins ${Math.round(100 * needThreshold)} %`;
  }
  if (offerThreshold != null && total <= offerThreshold) {
    return 'cette offre figure déjà dans autant de listes que la règle d’équité le permet, avec de meilleurs scores';
  }
  return 'd’autres rencontres passent avant elle';
}

const labelOf = (context: ScoringContext, code: string): string =>
  context.criteria.find((criterion) => criterion.code === code)?.label ?? code;

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
