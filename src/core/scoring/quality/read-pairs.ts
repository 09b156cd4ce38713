import type { Place, ScoringListing, Side } from '../types.js';

const places: Record<
  string,
  [code: string, departement: string, region: string, epci: string, lat: number, lon: number]
> = {
  Strasbourg: ['67482', '67', '44', '246700488', 48.5691, 7.7619],
  Illkirch: ['67218', '67', '44', '246700488', 48.5231, 7.7133],
  Brumath: ['67067', '67', '44', '200067874', 48.7325, 7.7089],
  Haguenau: ['67180', '67', '44', '200067874', 48.8388, 7.8215],
  Saverne: ['67437', '67', '44', '200068112', 48.7409, 7.3624],
  Colmar: ['68066', '68', '44', '246800726', 48.1116, 7.3923],
  Mulhouse: ['68224', '68', '44', '200066009', 47.7486, 7.3391],
  Lyon: ['69123', '69', '84', '200046977', 45.758, 4.8351],
  Villeurbanne: ['69266', '69', '84', '200046977', 45.7707, 4.8892],
  'Saint-Fons': ['69199', '69', '84', '200046977', 45.7057, 4.8533],
  Nantes: ['44109', '44', '52', '244400404', 47.2316, -1.5483],
  Rennes: ['35238', '35', '53', '243500139', 48.1159, -1.6884],
  Brest: ['29019', '29', '53', '242900314', 48.4084, -4.5007],
  Nevers: ['58194', '58', '27', '245804406', 46.9853, 3.1599],
  Autun: ['71014', '71', '27', '200070530', 46.9467, 4.3028],
  'Le Creusot': ['71153', '71', '27', '247100290', 46.8072, 4.4204],
  Lille: ['59350', '59', '32', '200093201', 50.6309, 3.0468],
  Roubaix: ['59512', '59', '32', '200093201', 50.6896, 3.1817],
  Valenciennes: ['59606', '59', '32', '245901160', 50.3589, 3.5187],
  Marseille: ['13055', '13', '93', '200054807', 43.2803, 5.3806],
  Aubagne: ['13005', '13', '93', '200054807', 43.2908, 5.5709],
  Fougères: ['35115', '35', '53', '200072452', 48.3525, -1.1986],
  Vitré: ['35360', '35', '53', '200039022', 48.1242, -1.215],
  'Saint-Malo': ['35288', '35', '53', '243500782', 48.6493, -2.0257],
  Dijon: ['21231', '21', '27', '242100410', 47.322, 5.0415],
  Beaune: ['21054', '21', '27', '200006682', 47.026, 4.84],
  Grenoble: ['38185', '38', '84', '200040715', 45.1885, 5.7245],
  Voiron: ['38563', '38', '84', '243800984', 45.3645, 5.591],
};

const list = (cell: string): string[] => cell.split(',').filter(Boolean);

function listing(id: string, side: Side, cells: string[]): ScoringListing {
  const [
    organisation,
    kind,
    size,
    title,
    description,
    types,
    themes,
    modalities,
    town,
    perimeter,
    amount,
    deadline,
  ] = cells;
  const [commune, departement, region, epci, lat, lon] = places[town];
  const place: Place = { commune, name: town, departement, region, epci, lat, lon };
  const bounds = /^(\d+)-(\d+)$/.exec(amount ?? '');
  return {
    id,
    side,
    organisation: { id: organisation, name: organisation, kind, size },
    title,
    description,
    partnershipTypes: list(types),
    themes: list(themes),
    modalities: list(modalities),
    place,
    perimeter,
    amount: bounds ? { min: Number(bounds[1]), max: Number(bounds[2]) } : null,
    deadline: deadline || null,
  };
}

export interface ReferencePair {
  need: ScoringListing;
  offer: ScoringListing;
  trap: ScoringListing;
}

/** Reads the table of `held-out-pairs.ts` into reference pairs. */
export function readPairs(table: string): readonly ReferencePair[] {
  const pairs = new Map<string, Partial<ReferencePair>>();
  for (const line of table.trim().split('\n')) {
    const [head, ...cells] = line.split('|').map((cell) => cell.trim());
    const [mark, id] = head.split(' ');
    const pair = pairs.get(id) ?? {};
    if (mark === 'N') pair.need = listing(`n-${id}`, 'need', cells);
    else if (mark === 'O') pair.offer = listing(`o-${id}`, 'offer', cells);
    else pair.trap = listing(`t-${id}`, 'offer', cells);
    pairs.set(id, pair);
  }
  return [...pairs.values()] as ReferencePair[];
}
