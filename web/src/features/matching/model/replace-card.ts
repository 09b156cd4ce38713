import type { SuggestionCard, SuggestionPage, SuggestionState } from '../../../api/types.js';

const stateOf = (card: SuggestionCard): SuggestionState => card.answer ?? 'open';

/** The page with this card in its new state, still in its place, and the counts moved with it. */
export function replaceCard(page: SuggestionPage, card: SuggestionCard): SuggestionPage {
  const before = page.items.find(({ id }) => id === card.id);
  if (!before) return page;
  const items = page.items.map((item) => (item.id === card.id ? card : item));
  const [from, to] = [stateOf(before), stateOf(card)];
  if (from === to) return { ...page, items };
  const counts = {
    ...page.counts,
    [from]: Math.max(0, page.counts[from] - 1),
    [to]: page.counts[to] + 1,
  };
  return { ...page, items, counts };
}

/** Those who said yes and wait for our answer. */
export const waitingForUs = (cards: SuggestionCard[]): SuggestionCard[] =>
  cards.filter(({ theirAnswer, answer }) => theirAnswer && answer !== 'interested' && answer !== 'declined');
