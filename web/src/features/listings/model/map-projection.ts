import type { PlaceCount, Territory } from '../../../api/types.js';

export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Around the outermost dots, so that marks on the edge are whole. In map units, a hundredth of a degree. */
const MARGIN = 6;

/** Longitude and latitude on the sheet: degrees shrunk by the cosine of 47° north, which is right within 3 % in France. */
const SHRINK = Math.cos((47 * Math.PI) / 180);
export const project = (lon: number, lat: number) => ({ x: lon * SHRINK * 100, y: -lat * 100 });

/** The sheet that holds every dot of a territory, or of one of its départements. */
export function frameOf(territory: Territory, departement?: string): Frame | null {
  const shown = territory.departements.filter(({ code }) => !departement || code === departement);
  const dots = shown.flatMap(({ communes }) => communes.map(([lon, lat]) => project(lon, lat)));
  if (dots.length === 0) return null;
  const xs = dots.map(({ x }) => x);
  const ys = dots.map(({ y }) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return {
    x: left - MARGIN,
    y: top - MARGIN,
    width: Math.max(...xs) - left + 2 * MARGIN,
    height: Math.max(...ys) - top + 2 * MARGIN,
  };
}

/** Every commune as one path of zero-length strokes: round ends make them dots, and one element draws them all. */
export const dotsPath = (communes: number[][]): string =>
  communes
    .map(([lon, lat]) => {
      const { x, y } = project(lon, lat);
      return `M${x.toFixed(1)} ${y.toFixed(1)}h0`;
    })
    .join('');

export interface Mark extends PlaceCount {
  x: number;
  y: number;
  radius: number;
}

/** A mark for each place inside the frame, its surface following its count; the biggest lie underneath. */
export function marksOf(places: PlaceCount[], frame: Frame): Mark[] {
  const most = Math.max(1, ...places.map(({ count }) => count));
  const unit = Math.min(frame.width, frame.height) / 100;
  return places
    .map((place) => ({
      ...place,
      ...project(place.lon, place.lat),
      radius: unit * (1.6 + 3.4 * Math.sqrt(place.count / most)),
    }))
    .filter(
      ({ x, y }) => x >= frame.x && x <= frame.x + frame.width && y >= frame.y && y <= frame.y + frame.height,
    )
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'fr'));
}
