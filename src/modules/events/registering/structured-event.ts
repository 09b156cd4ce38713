import type { Event } from '../event.entity.js';
import { endOfEvent } from '../round-times.js';

/** The event as search engines read it (schema.org Event, JSON-LD), safe inside a script element. */
export function structuredEvent(event: Event, commune: string | null, open: boolean, url: string): string {
  const full = event.kind === 'webinaire';
  const document = {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: event.name,
    description: event.description ?? undefined,
    startDate: event.startsAt.toISOString(),
    endDate: endOfEvent(event).toISOString(),
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: `https://schema.org/${full ? 'Online' : 'Offline'}EventAttendanceMode`,
    inLanguage: event.languages,
    url,
    location: full
      ? { '@type': 'VirtualLocation', url }
      : {
          '@type': 'Place',
          name: event.place,
          address: { '@type': 'PostalAddress', addressLocality: commune ?? undefined, addressCountry: 'FR' },
        },
    organizer: { '@type': 'Organization', name: event.labo.name },
    isAccessibleForFree: true,
    offers: {
      '@type': 'Offer',
      price: 0,
      priceCurrency: 'EUR',
      availability: `https://schema.org/${open ? 'InStock' : 'SoldOut'}`,
      url,
    },
  };
  return JSON.stringify(document).replace(/</g, '\\u003c');
}
