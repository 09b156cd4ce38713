import type { PublicListing, Showcase } from './showcase.dto.js';

/** The page as schema.org data: needs are `Demand`, offers are `Offer`, none has a price. */
export function structuredData({ name, url, listings }: Showcase): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    name,
    url,
    inLanguage: 'fr',
    publisher: { '@type': 'Organization', name, url },
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: listings.length,
      itemListElement: listings.map((listing, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        item: toItem(listing, url),
      })),
    },
  };
}

function toItem(listing: PublicListing, url: string): object {
  const { id, side, title, description, named, author, place, startsOn, deadline, publishedAt } = listing;
  return {
    '@type': side === 'need' ? 'Demand' : 'Offer',
    '@id': `${url}#annonce-${id}`,
    name: title,
    description,
    datePosted: publishedAt.slice(0, 10),
    ...(place ? { areaServed: { '@type': 'Place', name: place } } : {}),
    ...(startsOn ? { availabilityStarts: startsOn } : {}),
    ...(deadline ? { availabilityEnds: deadline } : {}),
    ...(named ? { offeredBy: { '@type': 'Organization', name: author } } : {}),
  };
}

/** JSON that stays inside its script element, whatever somebody wrote in a title. */
export const asScriptText = (data: object): string =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
