import { api, unwrap } from './client.js';
import type { CommuneName } from './types.js';

const shown = ({ name, departement }: CommuneName, formerName: string | null = null) =>
  formerName ? `${name} (${departement}), autrefois ${formerName}` : `${name} (${departement})`;

/** A commune as a choice: its name and its département, since four communes are called Saint-Louis. */
export const communeOption = (commune: CommuneName) => ({ value: commune.code, label: shown(commune) });

/** Communes by any usual spelling, an old name or a postal code. */
export async function searchCommunes(typed: string) {
  const { items } = await unwrap(api.GET('/api/communes', { params: { query: { q: typed } } }));
  return items.map((commune) => ({ value: commune.code, label: shown(commune, commune.formerName) }));
}
