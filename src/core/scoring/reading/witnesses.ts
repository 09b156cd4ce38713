import { conceptIndex, lexicon } from '../text/lexicon/lexicon.js';
import { answersTo } from '../text/lexicon/relations.js';

/** An idea found in a text, with the roots of the words that say it. */
export interface Finding {
  code: string;
  roots: readonly string[];
}

/** What an idea that nothing else in the text confirms keeps of its strength: said by one word, or by several. */
const alone = { word: 0.4, phrase: 0.8 };
/** With a faint confirmation (a theme in common, no nearer tie). */
const faint = 0.8;

/** A text that says as many other things, none of them related, is sure not to speak of it. */
const enough = 8;

/**
 * A word has several senses, and the rest of the text tells which: « fauteuil » beside « jardin » is no wheelchair.
 * Answers what share of its strength each idea keeps, by how well other words of the text confirm it (Lesk, 1986, with
 * families of ideas in place of dictionary entries).
 */
export function confirmedShares(findings: readonly Finding[]): Map<string, number> {
  const rootsOf = new Map<string, Set<string>>();
  const conceptsOf = new Map<string, Set<number>>();
  const phrases = new Set<string>();
  for (const { code, roots } of findings) {
    if (roots.length > 1) phrases.add(code);
    for (const root of roots) {
      at(rootsOf, code).add(root);
      at(conceptsOf, root).add(conceptIndex.get(code) as number);
    }
  }
  const others = [...conceptsOf].map(([root, concepts]) => ({ root, concepts: [...concepts] }));
  const shares = new Map<string, number>();
  for (const [code, own] of rootsOf) {
    const concept = conceptIndex.get(code) as number;
    if (lexicon[concept].themes.length === 0) continue;
    const phrase = phrases.has(code);
    let support = phrase ? 0 : own.size - 1;
    for (let i = 0; i < others.length && support < 1; i++) {
      if (own.has(others[i].root)) continue;
      let best = 0;
      for (const other of others[i].concepts) best = Math.max(best, tie(concept, other));
      support += best;
    }
    if (support >= 1) continue;
    const kept = phrase ? alone.phrase : alone.word;
    const silence = Math.min(1, (others.length - own.size) / enough);
    shares.set(code, 1 - silence * (1 - (support === 0 ? kept : Math.max(kept, faint))));
  }
  return shares;
}

/** Measured ties, -1 until then. */
const ties = new Float32Array(lexicon.length ** 2).fill(-1);

/** How much one idea confirms another: family or answer, first theme, any theme. */
function tie(a: number, b: number): number {
  const key = a * lexicon.length + b;
  if (ties[key] < 0) ties[key] = measureTie(lexicon[a].code, lexicon[b].code);
  return ties[key];
}

function measureTie(a: string, b: string): number {
  if (ancestorsOf(a).has(b) || ancestorsOf(b).has(a) || answersTo.get(a)?.includes(b)) return 1;
  for (const parent of ancestorsOf(a)) if (parent !== a && ancestorsOf(b).has(parent)) return 0.8;
  const [first, second] = [a, b].map((code) => lexicon[conceptIndex.get(code) as number].themes);
  if (first[0] === second[0]) return 0.6;
  return first.some((theme) => second.includes(theme)) ? 0.35 : 0;
}

const ancestors = new Map<string, ReadonlySet<string>>();

/** An idea and the wider ones it is part of. */
function ancestorsOf(code: string): ReadonlySet<string> {
  let found = ancestors.get(code);
  if (found === undefined) {
    const parents = lexicon[conceptIndex.get(code) as number]?.parents ?? [];
    found = new Set([code, ...parents.flatMap((parent) => [...ancestorsOf(parent)])]);
    ancestors.set(code, found);
  }
  return found;
}

function at<Item>(map: Map<string, Set<Item>>, key: string): Set<Item> {
  let set = map.get(key);
  if (set === undefined) {
    set = new Set();
    map.set(key, set);
  }
  return set;
}
