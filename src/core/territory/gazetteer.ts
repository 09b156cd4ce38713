import type { Place } from '../scoring/types.js';
import { BestMatches } from './best-matches.js';
import { distanceKm } from './distance.js';
import type { Commune, GazetteerData } from './gazetteer-data.js';
import { type NameFit, NameIndex, nameFits } from './name-index.js';
import { placeNameKey, placeNameWords } from './place-name.js';

export interface CommuneMatch {
  commune: Commune;
  /** The name that answered when it is not the commune's own: a former commune, an arrondissement. */
  formerName: string | null;
  fit: NameFit | 'code';
}

export interface SearchOptions {
  /** At most this many answers (10 unless said). */
  limit?: number;
  /** Départements of the Labo: their communes come first among equals. */
  departements?: readonly string[];
}

interface NamedEntry {
  name: string;
  commune: Commune;
  former: boolean;
}

/** The communes of France: by code, by postal code, by any usual spelling of their name. */
export class Gazetteer {
  private readonly byCode = new Map<string, Commune>();
  private readonly successors = new Map<string, Commune>();
  private readonly byPostal = new Map<string, Commune[]>();
  private readonly byName = new Map<string, Commune[]>();
  private readonly postalCodes: string[];
  private readonly epciNames: Map<string, string>;
  private readonly entries: NamedEntry[] = [];
  private readonly names: NameIndex;

  constructor(data: GazetteerData) {
    for (const commune of data.communes) {
      this.byCode.set(commune.code, commune);
      this.entries.push({ name: commune.name, commune, former: false });
      for (const code of commune.postalCodes) push(this.byPostal, code, commune);
    }
    for (const former of data.formerCommunes) {
      const commune = this.byCode.get(former.into);
      if (!commune) continue;
      if (!this.byCode.has(former.code)) this.successors.set(former.code, commune);
      if (former.name && placeNameKey(former.name) !== placeNameKey(commune.name)) {
        this.entries.push({ name: former.name, commune, former: true });
      }
    }
    this.names = new NameIndex(this.entries.map((entry) => entry.name));
    for (const [i, { commune }] of this.entries.entries()) push(this.byName, this.names.keyOf(i), commune);
    this.postalCodes = [...this.byPostal.keys()].sort();
    this.epciNames = new Map(data.epcis.map((epci) => [epci.code, epci.name]));
  }

  /** The commune of today with this INSEE code (any case); null for an old code or an arrondissement. */
  commune(code: string): Commune | null {
    return this.byCode.get(code.trim().toUpperCase()) ?? null;
  }

  /** Same as `commune`, following old codes and arrondissements to the commune of today. */
  resolve(code: string): Commune | null {
    return this.commune(code) ?? this.successors.get(code.trim().toUpperCase()) ?? null;
  }

  /** Every commune a postal code serves. */
  servedBy(postalCode: string): readonly Commune[] {
    return this.byPostal.get(postalCode) ?? [];
  }

  /** Every commune that has, or one of whose former communes had, this name in any usual spelling. */
  named(name: string): readonly Commune[] {
    return this.byName.get(placeNameKey(name)) ?? [];
  }

  /** Every commune of a département. */
  communesOf(departement: string): Commune[] {
    return [...this.byCode.values()].filter((commune) => commune.departement === departement);
  }

  epciName(code: string): string | null {
    return this.epciNames.get(code) ?? null;
  }

  /** EPCI whose name holds these words in any usual spelling, shortest names first. */
  epcisNamed(typed: string, limit = 10): { code: string; name: string }[] {
    const words = placeNameWords(typed);
    if (words.length === 0) return [];
    return [...this.epciNames]
      .filter(([, name]) => {
        const key = placeNameKey(name);
        return words.every((word) => key.includes(word));
      })
      .map(([code, name]) => ({ code, name }))
      .sort((a, b) => a.name.length - b.name.length || a.name.localeCompare(b.name, 'fr'))
      .slice(0, limit);
  }

  /** What the scoring needs to know of a commune; null when the code is unknown. */
  placeOf(code: string): Place | null {
    const commune = this.resolve(code);
    if (!commune) return null;
    const { departement, region, epci, lat, lon, name } = commune;
    return { commune: commune.code, name, departement, region, epci, lat, lon };
  }

  /** Kilometres between the centres of two communes; null when one is unknown. */
  distanceBetween(codeA: string, codeB: string): number | null {
    const [a, b] = [this.resolve(codeA), this.resolve(codeB)];
    if (a === null || b === null || a.lat === null || b.lat === null) return null;
    return distanceKm({ lat: a.lat, lon: a.lon! }, { lat: b.lat, lon: b.lon! });
  }

  /** Communes whose centre is within `km` of this one's, itself included, nearest first. */
  communesWithin(code: string, km: number): Commune[] {
    const centre = this.resolve(code);
    if (centre === null) return [];
    return [...this.byCode.values()]
      .map((commune) => ({ commune, km: this.distanceBetween(centre.code, commune.code) }))
      .filter((entry) => entry.km !== null && entry.km <= km)
      .sort((a, b) => a.km! - b.km!)
      .map((entry) => entry.commune);
  }

  /**
   * Search as you type: a name in any spelling, a former name, a postal or INSEE code, or a postal code and a
   * name. Exact names first, then beginnings, then beginnings of a word, then slips; the biggest first among equals.
   */
  search(typed: string, options: SearchOptions = {}): CommuneMatch[] {
    const query = typed.slice(0, 120);
    const digits = /(?<![\p{L}\p{N}])(?:\d{2,5}|2[ab](?:\d{3})?)(?![\p{L}\p{N}])/iu.exec(query)?.[0] ?? '';
    const key = placeNameKey(digits ? query.replace(digits, ' ') : query);
    if (digits === '') return this.searchByName(key, options);
    if (key === '') return this.searchByCode(digits, options);
    // « Lyon 03 » is an arrondissement before it is a Lyon of the Allier.
    const whole = digits.length === 2 ? this.searchByName(placeNameKey(query), options) : [];
    if (whole.some(({ fit }) => fit !== 'typo')) return whole;
    const inArea = this.searchByName(key, options, (commune) => isIn(commune, digits.toUpperCase()));
    return inArea.length > 0 ? inArea : this.searchByName(key, options);
  }

  private searchByCode(digits: string, options: SearchOptions): CommuneMatch[] {
    const best = new BestMatches<CommuneMatch>(options.limit ?? 10);
    const code = digits.toUpperCase();
    const byInsee = code.length === 5 ? this.resolve(code) : null;
    for (let at = firstFrom(this.postalCodes, code); this.postalCodes[at]?.startsWith(code); at++) {
      for (const commune of this.servedBy(this.postalCodes[at])) {
        best.offer(commune.code, costOf(0, commune, options), () => ({
          commune,
          formerName: null,
          fit: 'code',
        }));
      }
    }
    if (byInsee) {
      best.offer(byInsee.code, costOf(1, byInsee, options), () => ({
        commune: byInsee,
        formerName: null,
        fit: 'code',
      }));
    }
    return best.list();
  }

  private searchByName(
    key: string,
    options: SearchOptions,
    keep: (commune: Commune) => boolean = () => true,
  ): CommuneMatch[] {
    const best = new BestMatches<CommuneMatch>(options.limit ?? 10);
    if (key === '') return [];
    const visit = (at: number, fit: NameFit, edits: number) => {
      const { commune, former, name } = this.entries[at];
      if (!keep(commune)) return;
      const rank = nameFits.indexOf(fit) * 10 + edits * 2 + (former ? 1 : 0);
      // The shortest name of a commune is the one shown: « Marseille 1er » before « Marseille 10e ».
      const cost = costOf(rank, commune, options) + this.names.keyOf(at).length / 1000;
      best.offer(commune.code, cost, () => ({
        commune,
        formerName: former ? name : null,
        fit,
      }));
    };
    this.names.visitBeginnings(key, visit);
    if (best.isEmpty) this.names.visitSlips(key, visit);
    return best.list();
  }
}

/** Whether a commune is in the département or under the postal code these signs begin. */
const isIn = (commune: Commune, code: string): boolean =>
  commune.departement === code || commune.postalCodes.some((postal) => postal.startsWith(code));

/** Rank first, then the Labo's own départements, then population. */
function costOf(rank: number, commune: Commune, { departements }: SearchOptions): number {
  const away = departements?.includes(commune.departement) ? 0 : 1;
  return rank * 1e9 + away * 1e8 - commune.population;
}

function firstFrom(sorted: readonly string[], key: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

function push(map: Map<string, Commune[]>, key: string, commune: Commune): void {
  const list = map.get(key);
  if (!list) map.set(key, [commune]);
  else if (!list.includes(commune)) list.push(commune);
}
