/** What a Labo's own programs may read with a key, each with the words its head reads. */
export const API_SCOPES = {
  'organisations:read': 'Lire les organisations, avec leurs coordonnées',
  'listings:read': 'Lire les besoins et les offres',
  'suggestions:read': 'Lire les suggestions',
  'events:read': 'Lire les événements et leurs programmes',
} as const;

export type ApiScope = keyof typeof API_SCOPES;
export const apiScopes = Object.keys(API_SCOPES) as ApiScope[];
