import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Perimeter, perimeterCodes } from '../taxonomy/perimeters.js';
import { perimeterCovers, perimetersMeet, widerPerimeter } from './perimeter.js';
import { smallGazetteer } from './small-gazetteer.js';

const place = (code: string) => smallGazetteer.placeOf(code)!;
const reach = (code: string, perimeter: Perimeter) => ({ place: place(code), perimeter });
const codes = ['67482', '67204', '67448', '68066', '57463', '75056', '2A004'];
const zones = fc.record({
  place: fc.constantFrom(...codes).map(place),
  perimeter: fc.constantFrom(...perimeterCodes),
});

describe('perimeters', () => {
  it('reach from the commune to the whole country', () => {
    const reached = perimeterCodes.map((perimeter) =>
      codes.filter((code) => perimeterCovers(reach('67482', perimeter), place(code))),
    );
    expect(reached).toEqual([
      ['67482'],
      ['67482', '67204'],
      ['67482', '67204', '67448'],
      ['67482', '67204', '67448', '68066', '57463'],
      codes,
    ]);
  });

  it('meet when one reaches the other, whoever asks', () => {
    expect(perimetersMeet(reach('67482', 'commune'), reach('68066', 'commune'))).toBe(false);
    expect(perimetersMeet(reach('67482', 'commune'), reach('68066', 'region'))).toBe(true);
    fc.assert(fc.property(zones, zones, (a, b) => perimetersMeet(a, b) === perimetersMeet(b, a)));
  });

  it('meet no less when one grows', () => {
    fc.assert(
      fc.property(zones, zones, fc.constantFrom(...perimeterCodes), (a, b, other) => {
        const wider = { ...a, perimeter: widerPerimeter(a.perimeter, other) };
        return !perimetersMeet(a, b) || perimetersMeet(wider, b);
      }),
    );
  });

  it('does not take two communes outside any intercommunality for neighbours', () => {
    const alone = { ...place('67482'), epci: null };
    expect(perimeterCovers({ place: alone, perimeter: 'epci' }, { ...place('67204'), epci: null })).toBe(
      false,
    );
    expect(perimeterCovers({ place: alone, perimeter: 'epci' }, alone)).toBe(true);
  });
});
