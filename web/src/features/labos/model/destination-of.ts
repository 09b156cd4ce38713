/** The page where a thing of this kind is dealt with; null when the kind has no page yet. */
export function destinationOf({ type, id }: { type: string; id: string }) {
  switch (type) {
    case 'organisation':
      return { to: '/organisations/$organisationId', params: { organisationId: id } } as const;
    case 'listing':
      return { to: '/besoins-et-offres/$listingId', params: { listingId: id } } as const;
    case 'introduction':
      return { to: '/mises-en-relation/$introductionId', params: { introductionId: id } } as const;
    case 'suggestion':
      return { to: '/suggestions/$suggestionId', params: { suggestionId: id } } as const;
    case 'moderation':
      return { to: '/verification' } as const;
    case 'organisations':
      return { to: '/organisations' } as const;
    case 'event':
      return { to: '/evenements/$eventId', params: { eventId: id } } as const;
    default:
      return null;
  }
}
