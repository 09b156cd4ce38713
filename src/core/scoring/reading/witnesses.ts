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
  const codesOf = new Map<string, Set<string>>();
  const phrases = new Set<string>();
  for (const { code, roots } of findings) {
    if (roots.length > 1) phrases.add(code);
    for (const root of roots) {
      at(rootsOf, code).add(root);
      at(codesOf, root).add(code);
    }
  }
  const shares = new Map<string, number>();
  for (const [code, own] of rootsOf) {
    const { themes } = lexicon[conceptIndex.get(code) as number];
    if (themes.length === 0) continue;
    let support = phrases.has(code) ? 0 : Math.max(0, own.size - 1);
    for (const [root, codes] of codesOf) {
      if (own.has(root)) continue;
      let best = 0;
      for (const other of codes) best = Math.max(best, tie(code, other));
      support += best;
      if (support >= 1) break;
    }
    if (support >= 1) continue;
    const kept = phrases.has(code) ? alone.phrase : alone.word;
    const silence = Math.min(1, (codesOf.size - own.size) / enough);
    shares.set(code, 1 - silence * (1 - (support === 0 ? kept : Math.max(kept, faint))));
  }
  return shares;
}

/** How much one idea confirms another: family or answer, first theme, any theme. */
function tie(a: string, b: string): number {
  const key = `${a} ${b}`;
  let value = ties.get(key);
  if (value === undefined) {
    value = measureTie(a, b);
    ties.set(key, value);
  }
  return value;
}

const ties = new Map<string, number>();

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

function at(map: Map<string, Set<string>>, key: string): Set<string> {
  let set = map.get(key);
  if (set === undefined) {
    set = new Set();
    map.set(key, set);
  }
  return set;
}
