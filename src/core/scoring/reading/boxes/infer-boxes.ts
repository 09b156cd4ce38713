import { modalityOrder, typeOrder } from '../codes.js';
import { type BoxText, boxFeatures, scaleOf } from './box-features.js';
import { learnedBoxes } from './learned-boxes.js';

/** Types and modalities a text speaks for, likeliest first. */
export interface InferredBoxes {
  types: string[];
  modalities: string[];
}

/** The boxes the model knows, in the order of its numbers. */
export const boxOrder: readonly string[] = [...typeOrder, ...modalityOrder];

interface Model {
  bias: readonly number[];
  weights: ReadonlyMap<string, readonly (readonly [box: number, weight: number])[]>;
}

/** Log odds under which a further box is not kept, and the distance from the first beyond which neither. */
const least = -0.85;
const nearFirst = 0.9;
/** A first box less likely than this is no answer. */
const leastFirst = -1.6;

/**
 * Reads types and modalities in a text when the boxes are empty: a linear model (logistic regression) learned from our
 * labelled texts by `bench/learn-boxes.ts`, in whole hundredths, so that every machine gives the same answer.
 */
export function inferBoxes(text: BoxText): InferredBoxes {
  const odds = oddsOf(text);
  const best = (codes: readonly string[], from: number, most: number) => {
    const ranked = codes
      .map((code, i) => ({ code, odds: odds[from + i] }))
      .sort((a, b) => b.odds - a.odds || (a.code < b.code ? -1 : 1));
    return ranked
      .filter(({ odds }, i) =>
        i === 0 ? odds >= leastFirst : odds >= least && odds >= ranked[0].odds - nearFirst,
      )
      .slice(0, most)
      .map(({ code }) => code);
  };
  return { types: best(typeOrder, 0, 2), modalities: best(modalityOrder, typeOrder.length, 3) };
}

/** Log odds of every box, in the order of `boxOrder`. */
export function oddsOf(text: BoxText): number[] {
  model ??= readModel();
  const known = [...boxFeatures(text)].filter(([feature]) => model?.weights.has(feature));
  const scale = scaleOf(known.length);
  const odds = model.bias.map((bias) => bias / 100);
  for (const [feature, value] of known) {
    for (const [box, weight] of model.weights.get(feature) ?? []) {
      odds[box] += (weight / 100) * value * scale;
    }
  }
  return odds;
}

let model: Model | null = null;

/** First line: biases. Then `feature|box:weight box:weight …`, separated by semicolons. */
function readModel(): Model {
  const [first, ...features] = learnedBoxes.trim().split(/[\n;]/);
  const weights = features.map((line): [string, [number, number][]] => {
    const [feature, cells] = line.split('|');
    return [
      feature,
      cells.split(' ').map((cell) => {
        const [box, weight] = cell.split(':');
        return [Number(box), Number(weight)];
      }),
    ];
  });
  return { bias: first.split(' ').map(Number), weights: new Map(weights) };
}
