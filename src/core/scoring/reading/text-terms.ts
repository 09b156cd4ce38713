import { fold } from '../text/fold.js';
import { conceptIndex, lexicon, type Saying, sayings } from '../text/lexicon/lexicon.js';
import { answersTo } from '../text/lexicon/relations.js';
import { SituationReader } from '../text/situations/situations.js';
import { TermMatcher } from '../text/term-matcher.js';
import { clausesOf, type Token, tokensOf } from '../text/tokens.js';
import type { ScoringOrganisation, Side } from '../types.js';
import { spansOf } from './polarity.js';
import { confirmedShares, type Finding } from './witnesses.js';

/** What a text is about. Keys are concept codes, or `=stem` for words outside the lexicon. */
export interface TextTerms {
  /** Term → how strongly it is present, in hundredths of one mention in the description. */
  strength: Map<string, number>;
  /** The same before the ideas that answer one another are added: what the text itself carries. */
  own: ReadonlyMap<string, number>;
  /** Concepts the text names with a word that is sure: the only ones told to people. */
  said: ReadonlySet<string>;
  /** Concepts found in the title, or twice: what the listing is mainly about. */
  core: Set<string>;
  /** Concepts the author refuses. */
  excluded: Set<string>;
}

export const conceptMatcher = new TermMatcher<Saying>(sayings);
const titleStrength = 160;
const parentShare = 0.5;
/** A word that already speaks through an idea counts less by itself than a word outside the lexicon. */
const namedShare = 0.4;
const unnamedShare = 1.3;
const answerShare = 0.3;
/** Strength of a situation the text would resemble entirely. */
const situationStrength = 600;
/** An everyday word only hints at an idea. */
const hintShare = 0.85;
/** What stands in the sentence that asks or gives counts more than the background. */
const objectStrength = 130;
const objectCue =
  /\b(?:cherch\w+|recherch\w+|manqu\w+|besoin d|il (?:nous )?fau\w+|voul\w+|voudri\w+|aimeri\w+|souhait\w+|offr\w+|propos\w+|donnons|pretons|cedons|dotons|finan\w+|mett\w+ a disposition|ouvrons|accueill\w+|confi\w+|reserv\w+|remett\w+|a (?:donner|ceder|preter|transmettre|redistribuer)|pren\w+ en charge)/;

/** Reads concepts and words of a folded title and description, minding what is refused and what is only contrast. */
export function textTermsOf(title: string, description: string, side: Side): TextTerms {
  const pieces = [
    ...clausesOf(title).map((clause) => ({ clause, strength: titleStrength })),
    ...clausesOf(description).map((clause) => ({ clause, strength: 100 })),
  ].flatMap(({ clause, strength }) =>
    spansOf(clause, side).map((span) => ({
      tokens: tokensOf(span.text),
      polarity: span.polarity,
      strength: strength < titleStrength && objectCue.test(span.text) ? objectStrength : strength,
    })),
  );
  const known = lookup(
    pieces.filter((piece) => piece.polarity !== 'excluded').flatMap((piece) => piece.tokens),
  );
  const mentions = new Map<string, number[]>();
  const excluded = new Set<string>();
  const core = new Set<string>();
  const said = new Set<string>();
  const findings: Finding[] = [];
  for (const piece of pieces) {
    const found = conceptMatcher.find(piece.tokens, known);
    if (piece.polarity === 'excluded') for (const match of found) excluded.add(match.value.code);
    if (piece.polarity !== 'asserted') continue;
    const seen = new Set<string>();
    for (const match of found) {
      const { code, sure } = match.value;
      if (sure) said.add(code);
      const key = `${code}@${match.at}`;
      if (seen.has(key)) continue;
      seen.add(key);
      findings.push({
        code,
        roots: piece.tokens.slice(match.at, match.at + match.length).map(({ root }) => root),
      });
      mention(mentions, code, sure ? piece.strength : piece.strength * hintShare);
      if (piece.strength === titleStrength) core.add(code);
    }
    const named = new Set(found.flatMap(({ at, length }) => Array.from({ length }, (_, i) => at + i)));
    piece.tokens.forEach((token, at) => {
      const share = named.has(at) ? namedShare : unnamedShare;
      if (!token.common) mention(mentions, `=${token.root}`, piece.strength * share);
    });
  }
  const strength = new Map<string, number>();
  const shares = confirmedShares(findings);
  for (const [term, list] of mentions) {
    strength.set(term, Math.round(saturated(list) * (shares.get(term) ?? 1)));
    if (list.length > 1 && term[0] !== '=') core.add(term);
  }
  addParents(strength);
  for (const concept of excluded) if (strength.has(concept)) excluded.delete(concept);
  return { strength, own: strength, said, core, excluded };
}

/** The terms of a list of folded words, which say nothing of what is asked or refused. */
function termsOfWords(words: string): Map<string, number> {
  const tokens = tokensOf(words);
  const found = conceptMatcher.find(tokens, lookup(tokens));
  const shares = confirmedShares(
    found.map(({ value, at, length }) => ({
      code: value.code,
      roots: tokens.slice(at, at + length).map(({ root }) => root),
    })),
  );
  const mentions = new Map<string, number[]>();
  const named = new Set(found.flatMap(({ at, length }) => Array.from({ length }, (_, i) => at + i)));
  for (const { value } of found) mention(mentions, value.code, value.sure ? 100 : 100 * hintShare);
  tokens.forEach((token, at) => {
    if (!token.common) mention(mentions, `=${token.root}`, 100 * (named.has(at) ? namedShare : unnamedShare));
  });
  const strength = new Map<string, number>();
  for (const [term, list] of mentions)
    strength.set(term, Math.round(saturated(list) * (shares.get(term) ?? 1)));
  addParents(strength);
  return strength;
}

let reader: SituationReader | null = null;

/** The situations a text resembles, as terms with their strength. */
export function situationsIn(own: ReadonlyMap<string, number>): Map<string, number> {
  reader ??= new SituationReader(termsOfWords);
  const found = reader.nearest(own);
  for (const [term, resemblance] of found) found.set(term, Math.round(situationStrength * resemblance));
  return found;
}

/**
 * Adds the situations, and for a share the ideas that answer those of the text. To be done once everything else is
 * read.
 */
export function addAnswers(terms: TextTerms, situations: ReadonlyMap<string, number>): TextTerms {
  const strength = new Map(terms.strength);
  for (const [term, value] of terms.own) {
    const share = Math.round(value * answerShare);
    for (const answer of answersTo.get(term) ?? []) {
      if (share > (strength.get(answer) ?? 0)) strength.set(answer, share);
    }
  }
  for (const [situation, value] of situations) strength.set(situation, value);
  return { ...terms, strength };
}

/** The concepts of a few folded words, without polarity: names, conditions. */
export function conceptsOf(text: string): Set<string> {
  const tokens = clausesOf(text).map(tokensOf);
  const known = lookup(tokens.flat());
  return new Set(
    tokens.flatMap((clause) => conceptMatcher.find(clause, known).map((match) => match.value.code)),
  );
}

function mention(mentions: Map<string, number[]>, term: string, strength: number): void {
  const list = mentions.get(term);
  if (list) list.push(strength);
  else mentions.set(term, [strength]);
}

/** Repeating a word says less each time: the second mention counts half, the third a third… */
function saturated(strengths: number[]): number {
  const sorted = [...strengths].sort((a, b) => b - a);
  return Math.round(sorted.reduce((sum, strength, i) => sum + strength / (i + 1) ** 1.5, 0));
}

function addParents(strength: Map<string, number>): void {
  for (const [term, value] of [...strength]) raise(term, value);

  function raise(term: string, value: number): void {
    const index = conceptIndex.get(term);
    if (index === undefined) return;
    for (const parent of lexicon[index].parents) {
      const share = Math.round(value * parentShare);
      if (share <= (strength.get(parent) ?? 0)) continue;
      strength.set(parent, share);
      raise(parent, share);
    }
  }
}

function lookup(tokens: readonly Token[]): (pattern: { text: string; open: boolean }) => boolean {
  const answers = new Map<string, boolean>();
  return ({ text, open }) => {
    const key = open ? `${text}*` : text;
    let answer = answers.get(key);
    if (answer === undefined) {
      answer = tokens.some((token) => (open ? token.word.startsWith(text) : token.stem === text));
      answers.set(key, answer);
    }
    return answer;
  };
}

const kindConcepts: Record<string, readonly string[]> = {
  siae: ['insertion', 'siae'],
  entreprise_adaptee_esat: ['handicap', 'esat'],
  enseignement_recherche: ['formation'],
};

const nameConcepts = new Map<string, readonly string[]>();
const mostNames = 100_000;

/** What an organisation is also says something: an ESAT need not write « handicap » in every listing. */
export function addOrganisationConcepts(terms: TextTerms, { kind, name }: ScoringOrganisation): void {
  let named = nameConcepts.get(name);
  if (named === undefined) {
    named = [...conceptsOf(fold(name))];
    if (nameConcepts.size > mostNames) nameConcepts.clear();
    nameConcepts.set(name, named);
  }
  for (const concept of kindConcepts[kind ?? ''] ?? []) terms.core.add(concept);
  for (const concept of [...(kindConcepts[kind ?? ''] ?? []), ...named]) {
    terms.strength.set(concept, Math.max(terms.strength.get(concept) ?? 0, nameStrength));
  }
}

const nameStrength = 50;
