import { api, unwrap } from './client.js';

/** EPCI by any part of their name. */
export async function searchEpcis(typed: string) {
  const { items } = await unwrap(api.GET('/api/epcis', { params: { query: { q: typed } } }));
  return items.map(({ code, name }) => ({ value: code, label: name }));
}
