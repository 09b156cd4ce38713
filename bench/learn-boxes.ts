import { writeFileSync } from 'node:fs';
import { scaleOf } from '../src/core/scoring/reading/boxes/box-features.js';
import { boxOrder } from '../src/core/scoring/reading/boxes/infer-boxes.js';
import { type LabelledText, labelledTexts } from './scoring/boxes/labelled-texts.js';

const file = 'src/core/scoring/reading/boxes/learned-boxes.ts';
const rounds = 15;
const decay = 1e-3;
const rate = 0.3;
/** Weights nearer to zero than this are not kept. */
const leastKept = 0.6;
/** A feature is learned from this many texts at least. */
const leastSeen = 3;

/** `bench learn-boxes`: learns from the labelled texts what inferring types and modalities needs, and writes it. */
const texts = labelledTexts();
const seen = new Map<string, number>();
for (const { features } of texts)
  for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
const names = [...seen.keys()].filter((name) => (seen.get(name) ?? 0) >= leastSeen).sort();
const number = new Map(names.map((name, i) => [name, i]));
const rows = texts.map(rowOf);
const models = boxOrder.map((_, box) => learn(box));
const bias = models.map((model) => Math.round(100 * model.bias)).join(' ');
const lines = names
  .map((name, i) => {
    const cells = models.flatMap((model, box) =>
      Math.abs(model.weights[i]) < leastKept ? [] : [`${box}:${Math.round(100 * model.weights[i])}`],
    );
    return cells.length > 0 ? `${name}|${cells.join(' ')}` : '';
  })
  .filter(Boolean);
/** Several features a line. */
const packed = Array.from({ length: Math.ceil(lines.length / 12) }, (_, i) =>
  lines.slice(12 * i, 12 * i + 12).join(';'),
);
writeFileSync(
  file,
  `/** Written by \`bench/learn-boxes.ts\` from ${texts.length} labelled texts; not to be edited. */\nexport const learnedBoxes = \`\n${bias}\n${packed.join('\n')}\n\`;\n`,
);
console.log(`${texts.length} texts, ${lines.length} features kept of ${names.length}: ${file}`);

interface Row {
  numbers: number[];
  values: number[];
}

function rowOf({ features }: LabelledText): Row {
  const known = [...features].filter(([name]) => number.has(name));
  const scale = scaleOf(known.length);
  return {
    numbers: known.map(([name]) => number.get(name) as number),
    values: known.map(([, value]) => value * scale),
  };
}

/** Logistic regression of one box by AdaGrad (Duchi, Hazan and Singer, 2011), texts in a fixed pseudo-random order. */
function learn(box: number): { bias: number; weights: Float64Array } {
  const weights = new Float64Array(names.length);
  const slopes = new Float64Array(names.length).fill(1e-6);
  const held = texts.filter(({ boxes }) => boxes.has(box)).length;
  let bias = Math.log((held + 1) / (texts.length - held + 1));
  let biasSlope = 1e-6;
  let seed = box + 1;
  for (let turn = 0; turn < rounds * rows.length; turn++) {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    const at = (seed >> 8) % rows.length;
    const { numbers, values } = rows[at];
    let odds = bias;
    for (let i = 0; i < numbers.length; i++) odds += weights[numbers[i]] * values[i];
    const error = (1 / (1 + Math.exp(-odds)) - Number(texts[at].boxes.has(box))) * texts[at].share;
    for (let i = 0; i < numbers.length; i++) {
      const n = numbers[i];
      const slope = error * values[i] + decay * weights[n];
      slopes[n] += slope * slope;
      weights[n] -= (rate * slope) / Math.sqrt(slopes[n]);
    }
    biasSlope += error * error;
    bias -= (0.3 * rate * error) / Math.sqrt(biasSlope);
  }
  return { bias, weights };
}
