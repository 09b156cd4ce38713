export interface AmountRange {
  min: number;
  max: number;
}

const money =
  /(\d[\d\s.]*\d|\d)(?:[,.]\d+)?\s*(millions?|m)?\s*(k)?\s*(?:d'|de )?\s*(?:€|euros?|eur\b|ke\b)/g;
/** Only sums that speak of the partnership: a price per item or a turnover is not an amount offered or asked. */
const partnership =
  /\b(?:jusqu'a|maximum|plafonn\w*|plafond\w*|enveloppe|dotation\w*|subvention\w*|budget\w*|bourse\w*|soutien|soutenons|consacr\w*|attribu\w*|vers(?:ons|e)\b|il nous faut|besoin de|cherchons|manque\w*|financ\w*|entre|de|plus d\w*|don\b|dons\b|bon d'achat|aide\w*)\s+(?:\S+\s+){0,4}$/;
const capped = /\b(?:jusqu'a|maximum|plafonn\w*|au plus)/;
const unitPrice =
  /\b(?:cout\w*|prix|vaut|valent|chiffre d'affaires|par (?:personne|repas|fauteuil|tonne)|loyer|depense)\b/;

/** The amounts a text states for the partnership itself, in euros, or null. */
export function amountIn(folded: string): AmountRange | null {
  let range: AmountRange | null = null;
  for (const clause of folded.split(/[.;!?\n]+(?=\s|$)/)) {
    if (unitPrice.test(clause)) continue;
    for (const found of clause.matchAll(money)) {
      const value = Number(found[1].replace(/[\s.]/g, '')) * (found[2] ? 1_000_000 : found[3] ? 1000 : 1);
      const before = clause.slice(0, found.index);
      if (!value || !partnership.test(before)) continue;
      const lower = capped.test(
        before + clause.slice(found.index + found[0].length, found.index + found[0].length + 12),
      )
        ? 0
        : value;
      range = range
        ? { min: Math.min(range.min, lower), max: Math.max(range.max, value) }
        : { min: lower, max: value };
    }
    if (/\bplus d'un million d'euros/.test(clause)) range = { min: 1_000_000, max: 10_000_000 };
    const between = /\b(?:de|entre)\s+(\d[\d ]*)\s+(?:a|et)\s+(\d[\d ]*)\s*(?:€|euros?)/.exec(clause);
    if (between)
      range = { min: Number(between[1].replace(/ /g, '')), max: Number(between[2].replace(/ /g, '')) };
  }
  return range;
}
