import { describe, expect, it } from '@jest/globals';
import { dotsPath, frameOf, marksOf } from './map-projection.js';

const territory = {
  departements: [
    {
      code: '67',
      name: 'Bas-Rhin',
      communes: [
        [7.75, 48.57],
        [7.21, 48.48],
      ],
    },
    { code: '68', name: 'Haut-Rhin', communes: [[7.36, 48.08]] },
  ],
};
const place = (name: string, lon: number, lat: number, count: number) => ({
  code: name,
  name,
  departement: '67',
  lon,
  lat,
  count,
});

describe('the map of a territory', () => {
  it('holds every dot, and one département when asked', () => {
    const whole = frameOf(territory)!;
    const one = frameOf(territory, '68')!;
    expect(whole.height).toBeGreaterThan(one.height);
    expect(frameOf(territory, '99')).toBeNull();
    const at = marksOf([place('Colmar', 7.36, 48.08, 1)], one)[0];
    expect([at.x, at.y]).toEqual(
      [one.x + one.width / 2, one.y + one.height / 2].map((n) => expect.closeTo(n, 6)),
    );
  });

  it('puts the north at the top and the east at the right', () => {
    const frame = frameOf(territory)!;
    const [strasbourg, schirmeck] = marksOf(
      [place('Strasbourg', 7.75, 48.57, 2), place('Schirmeck', 7.21, 48.48, 1)],
      frame,
    );
    expect(strasbourg.x).toBeGreaterThan(schirmeck.x);
    expect(strasbourg.y).toBeLessThan(schirmeck.y);
    expect(strasbourg.radius).toBeGreaterThan(schirmeck.radius);
  });

  it('leaves out what is outside the sheet', () => {
    expect(marksOf([place('Brest', -4.49, 48.39, 3)], frameOf(territory)!)).toEqual([]);
  });

  it('draws one stroke a commune', () => {
    expect(dotsPath(territory.departements[0].communes).match(/h0/g)).toHaveLength(2);
  });
});
