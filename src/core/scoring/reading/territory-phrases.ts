import { departements, formerRegions, regions } from '../../territory/departements.js';
import { fold } from '../text/fold.js';
import { demonyms } from './demonyms.js';

/** What a text says about where: départements by code. */
export interface TerritoryWords {
  /** « exclusivement dans le Finistère »: nowhere else. */
  only: Set<string>;
  /** « hors Bas-Rhin ». */
  never: Set<string>;
  /** Named without insistence: « EHPAD de Martinique ». */
  focus: Set<string>;
  /** « à moins de 25 km »: kilometres. */
  radiusKm: number | null;
}

const zoneNames = new Map<string, readonly string[]>();
for (const region of regions) {
  zoneNames.set(
    spaced(region.name),
    departements.filter((d) => d.region === region.code).map((d) => d.code),
  );
}
for (const former of formerRegions) zoneNames.set(spaced(former.name), former.departements);
for (const [name, codes] of demonyms) zoneNames.set(spaced(name), codes);
/** Names that are also words, rivers or cities: read only when the grammar says a place (« la Vienne », « en Ain »). */
const ambiguous = new Set([
  'nord',
  'vienne',
  'loire',
  'manche',
  'lot',
  'cher',
  'ain',
  'orne',
  'landes',
  'paris',
  'somme',
  'creuse',
  'indre',
  'centre val de loire',
  'rhone',
  'tarn',
  'var',
  'jura',
  'marne',
  'oise',
  'eure',
  'doubs',
  'gard',
  'drome',
  'ardeche',
  'gers',
  'aude',
  'vosges',
  'moselle',
  'meuse',
  'savoie',
  'isere',
  'herault',
  'correze',
  'sarthe',
  'mayenne',
  'yonne',
  'nievre',
  'allier',
  'charente',
  'dordogne',
  'essonne',
  'vendee',
  'aisne',
  'aube',
  'aveyron',
  'cantal',
  'lozere',
  'morbihan',
  'ardennes',
  'ariege',
  'reunion',
  'la reunion',
  'hauts de france',
  'grand est',
  'bretagne',
  'corse',
  'normandie',
  'bourgogne',
  'champagne ardenne',
  'aquitaine',
  'auvergne',
  'guadeloupe',
  'martinique',
  'guyane',
  'mayotte',
]);
/** Words that stay words even after an article: « le nord », « un lot », « la somme ». */
const neverAlone = new Set(['nord', 'lot', 'cher', 'manche', 'somme', 'creuse', 'centre', 'paris']);
for (const d of departements) if (!zoneNames.has(spaced(d.name))) zoneNames.set(spaced(d.name), [d.code]);
const firstWords = new Set([...zoneNames.keys()].map((name) => name.split(' ')[0]));
const longestName = Math.max(...[...zoneNames.keys()].map((name) => name.split(' ').length));

const onlyWords =
  /\b(?:exclusivement|uniquement|seulement|strictement|reserve\w*|limite\w* (?:au|a|aux)|rien qu)\b/;
/** « Finistère et Morbihan uniquement ». */
const onlyAtEnd = /\b(?:exclusivement|uniquement|seulement)\W*$/;
const neverWords = /\b(?:hors|sauf|excepte|a l'exclusion d\w*)\b/;
const numbers: Record<string, number> = {
  cinq: 5,
  dix: 10,
  quinze: 15,
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  cent: 100,
};

/** Reads the territory phrases of a folded text. */
export function territoryWordsIn(folded: string): TerritoryWords {
  const words: TerritoryWords = { only: new Set(), never: new Set(), focus: new Set(), radiusKm: null };
  for (const clause of folded.split(/[.;!?\n]+(?=\s|$)/)) {
    const radius =
      /(?:a moins de|dans un rayon de|jusqu'a|a maximum)\s+(\d+|[a-z]+)\s*(?:km|kilometres?)\b/.exec(clause);
    if (radius) words.radiusKm = Number(radius[1]) || numbers[radius[1]] || words.radiusKm;
    for (const zone of zonesIn(clause)) {
      const before = clause.slice(Math.max(0, zone.at - 60), zone.at);
      const target = neverWords.test(before.slice(-24))
        ? words.never
        : onlyWords.test(before) || onlyAtEnd.test(clause)
          ? words.only
          : words.focus;
      for (const code of zone.departements) target.add(code);
    }
  }
  return words;
}

function zonesIn(clause: string): { at: number; end: number; departements: readonly string[] }[] {
  const found: { at: number; end: number; departements: readonly string[] }[] = [];
  const words = [...clause.matchAll(/[a-z0-9]+/g)];
  for (let i = 0; i < words.length; i++) {
    if (!firstWords.has(words[i][0])) continue;
    for (let length = Math.min(longestName, words.length - i); length > 0; length--) {
      const name = words
        .slice(i, i + length)
        .map((word) => word[0])
        .join(' ');
      const codes = zoneNames.get(name);
      if (!codes || !standsForPlace(name, words[i - 1]?.[0], words[i - 2]?.[0])) continue;
      const last = words[i + length - 1];
      found.push({ at: words[i].index, end: last.index + last[0].length, departements: codes });
      i += length - 1;
      break;
    }
  }
  return found;
}

function standsForPlace(name: string, previous = '', beforeThat = ''): boolean {
  if (neverAlone.has(name)) return beforeThat === 'dans' && /^(?:le|la)$/.test(previous) && name !== 'nord';
  if (!ambiguous.has(name)) return true;
  return !/^(?:un|une|ce|cette|nord|sud|est|ouest|val|pays|bassin|vallee)$/.test(previous);
}

function spaced(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
