import type { Side } from '../types.js';

/** A piece of a clause and how its author means it. */
export interface Span {
  text: string;
  /** `asserted` is what it is about, `excluded` is refused, `aside` is only mentioned for contrast. */
  polarity: 'asserted' | 'excluded' | 'aside';
}

const contrast = /\b(?:au[- ]dela d|plutot qu|au lieu d|pas seulement|a la place d|contrairement a)/;
/** « ne demande pas un sponsor » : the author of a need refuses something. */
const refusal =
  /\b(?:ne|n')\s*(?:demand|cherch|recherch|souhait|voul|veu|attend|accept|sollicit)\w*\s+(?:pas|plus|ni|aucun\w*)\b|\brefus\w+|\bsurtout pas\b|\bhors de question\b|\bpas question d/;
/** « pas de contentieux », « hors ameublement », « n’intervenons ni … » : an offer draws its limits. */
const limit =
  /\bpas d(?:e|es|u)?\b|\bpas pour\b|\b(?:ne |n')\s*(?:interven|accept|financ|pren|propos|livr|fourn|assur|fais|sign|trait|accueill|concern|couvr|achet|donn|vend|s'adress|compren|inclu|rembours|pay|vers)\w*\s+(?:pas|ni|aucun\w*)\b|\bni\b|\bhors\b|\bsauf\b|\bexcept\w*|\ba l'exclusion d|\bsans\b(?!\s+(?:rendez|condition|contrepartie|engagement|frais|intermediaire|limite|but|avance|delai|distinction|obligation|emploi|abri|loyer|domicile|papiers|diplome|formation|qualification|permis|voiture|ressources|logis|doul|nom|tarder|precedent))|\baucune?\b/;
/** « transport non fourni », « ameublement exclu » : the limit follows its object. */
const trailingLimit =
  /\b(?:non (?:fourni|inclus|compris|pris)\w*|exclue?s?\b|pas (?:fourni|inclus|compris|pris)\w*|impossibles?\b)/;
/** A need that opens on « pas de don en nature » refuses it; « pas de local » merely says what is missing. */
const refusedGift = /^pas d[e'u ]+\s*(?:don|sponsor|argent|prest|demarch|public|visite commerc|logo)/;

/** Cuts one folded clause into pieces, each with its polarity. Needs say what they lack, offers what they refuse. */
export function spansOf(clause: string, side: Side): Span[] {
  return clause
    .split(/,\s+|\s[–—-]\s|\bmais\b/)
    .filter((piece) => piece.trim())
    .flatMap((piece) => (side === 'need' ? needPiece(piece.trim()) : offerPiece(piece.trim())));
}

function needPiece(piece: string): Span[] {
  if (refusedGift.test(piece)) return [{ text: piece, polarity: 'excluded' }];
  return (
    cutAt(piece, refusal, 'excluded') ??
    cutAt(piece, contrast, 'aside') ?? [{ text: piece, polarity: 'asserted' }]
  );
}

function offerPiece(piece: string): Span[] {
  if (trailingLimit.test(piece)) return [{ text: piece, polarity: 'excluded' }];
  return (
    cutAt(piece, contrast, 'aside') ??
    cutAt(piece, limit, 'excluded') ?? [{ text: piece, polarity: 'asserted' }]
  );
}

/** A refusal or a contrast reaches six words past its marker, or to the next « pour », « avec », « qui ». */
function reachOf(piece: string, found: RegExpExecArray): number {
  const start = found.index + found[0].length;
  const words = /^(?:\W*\w+){0,6}?(?=\s+(?:pour|avec|qui|afin|et nous)\b)|^(?:\W*\w+){0,7}/.exec(
    piece.slice(start),
  );
  return start + (words?.[0].length ?? 0);
}

function cutAt(piece: string, marker: RegExp, polarity: Span['polarity']): Span[] | null {
  const found = marker.exec(piece);
  if (!found) return null;
  const before = piece.slice(0, found.index).trim();
  const marked: Span = { text: piece.slice(found.index, reachOf(piece, found)), polarity };
  const rest = piece.slice(reachOf(piece, found)).trim();
  return [
    ...(before ? [{ text: before, polarity: 'asserted' as const }] : []),
    marked,
    ...(rest ? [{ text: rest, polarity: 'asserted' as const }] : []),
  ];
}
