import { describe, expect, it } from '@jest/globals';
import type { SuggestionCard, SuggestionPage } from '../../../api/types.js';
import { replaceCard, waitingForUs } from './replace-card.js';

const card = (id: string, over: Partial<SuggestionCard> = {}): SuggestionCard => ({
  id,
  score: 0.7,
  partnershipType: 'mecenat',
  unlikely: false,
  mine: { id: 'n', title: 'Deux jours de juriste', side: 'need' },
  theirs: {
    id: 'o',
    title: 'Droit social',
    excerpt: '',
    side: 'offer',
    organisation: { id: 'c', name: 'Cabinet', kindLabel: 'Entreprise', sizeLabel: null },
    commune: 'Strasbourg',
    distanceKm: 12,
    amount: null,
    deadline: null,
  },
  summary: '',
  reasons: [],
  parts: [],
  answer: null,
  theirAnswer: false,
  introduced: false,
  contacts: null,
  ...over,
});
const page: SuggestionPage = {
  items: [card('a'), card('b')],
  total: 2,
  page: 1,
  pageSize: 20,
  counts: { open: 2, interested: 0, later: 0, declined: 3, waiting: 0 },
};

describe('answering a suggestion', () => {
  it('keeps the card in its place and moves the counts', () => {
    const answered = card('a', { answer: 'declined' });
    expect(replaceCard(page, answered)).toEqual({
      items: [answered, card('b')],
      total: 2,
      page: 1,
      pageSize: 20,
      counts: { open: 1, interested: 0, later: 0, declined: 4, waiting: 0 },
    });
  });

  it('comes back to the same page when the answer is undone', () => {
    const answered = replaceCard(page, card('b', { answer: 'later' }));
    expect(replaceCard(answered, card('b'))).toEqual(page);
  });

  it('leaves a page alone that does not hold the card', () => {
    expect(replaceCard(page, card('z', { answer: 'later' }))).toBe(page);
  });
});

describe('those who wait for us', () => {
  it('are those who said yes to what we have neither accepted nor declined', () => {
    const cards = [
      card('a'),
      card('b', { theirAnswer: true }),
      card('c', { theirAnswer: true, answer: 'interested' }),
      card('d', { theirAnswer: true, answer: 'later' }),
      card('e', { theirAnswer: true, answer: 'declined' }),
    ];
    expect(waitingForUs(cards).map(({ id }) => id)).toEqual(['b', 'd']);
  });
});
