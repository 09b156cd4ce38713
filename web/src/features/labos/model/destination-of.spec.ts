import { describe, expect, it } from '@jest/globals';
import { destinationOf } from './destination-of.js';

describe('where a task leads', () => {
  it('opens the page of the thing it is about', () => {
    expect(
      ['organisation', 'listing', 'suggestion', 'event'].map((type) => destinationOf({ type, id: '7' })?.to),
    ).toEqual([
      '/organisations/$organisationId',
      '/besoins-et-offres/$listingId',
      '/suggestions/$suggestionId',
      '/evenements/$eventId',
    ]);
  });

  it('leads nowhere for a kind that has no page', () => {
    expect(destinationOf({ type: 'comet', id: '7' })).toBeNull();
  });
});
