import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { smallGazetteer as gazetteer } from './small-gazetteer.js';

const found = (query: string, options = {}) =>
  gazetteer.search(query, options).map(({ commune, fit }) => `${commune.code} ${fit}`);

describe('Gazetteer', () => {
  it.each([
    ['hœnheim', '67204 exact'],
    ['Hoenheim', '67204 exact'],
    ['HOENHEIM', '67204 exact'],
    ['67800', '67204 code'],
    ['67204', '67204 code'],
    ['2a004', '2A004 code'],
    ['67800 Hœnheim', '67204 exact'],
    ['hoen', '67204 prefix'],
    ['hoehneim', '67204 typo'],
    ['strasburg', '67482 typo'],
    ['selestat', '67462 exact'],
    ['graffenst', '67218 word'],
    ['illkirch graffenstaden', '67218 exact'],
    ['Mulhouse Cedex 9', '68224 exact'],
    ['St Louis', '97414 exact'],
    ['paris 16ème', '75056 prefix'],
    ['village disparu', '67448 exact'],
    ['67 stras', '67482 prefix'],
    ['saint-louis (974)', '97414 exact'],
    ['colmar 68', '68066 exact'],
  ])('finds « %s » as %s', (query, expected) => expect(found(query)[0]).toBe(expected));

  it('puts the communes of the Labo first among equals, and the biggest next', () => {
    expect(found('saint-louis')).toEqual(['97414 exact', '68297 exact']);
    expect(found('saint-louis', { departements: ['67', '68'] })).toEqual(['68297 exact', '97414 exact']);
    expect(found('schi')).toEqual(['67447 prefix', '67448 prefix']);
  });

  it('narrows a name by its postal code, but not to nothing', () => {
    expect(found('68300 saint-louis')).toEqual(['68297 exact']);
    expect(found('99999 saint-louis')).toEqual(['97414 exact', '68297 exact']);
  });

  it('tells the former name that answered', () => {
    expect(gazetteer.search('paris 16')[0]).toMatchObject({ formerName: 'Paris 16e Arrondissement' });
    expect(gazetteer.search('paris')[0]).toMatchObject({ formerName: null });
  });

  it('lists every commune of a shared postal code', () => {
    expect(found('67130')).toEqual(['67448 code', '67020 code']);
    expect(gazetteer.servedBy('67130').map(({ code }) => code)).toEqual(['67448', '67020']);
  });

  it('answers nothing to nothing, or to a word no commune resembles', () => {
    expect([found(''), found('   '), found('-'), found('xyzzyxyzzy'), found('99999')]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
  });

  it('keeps old codes apart from those of today', () => {
    expect([gazetteer.commune('68048'), gazetteer.resolve('68048')?.code]).toEqual([null, '68224']);
    expect([gazetteer.commune('75116'), gazetteer.resolve('75116')?.code]).toEqual([null, '75056']);
    expect([gazetteer.resolve('67000'), gazetteer.resolve('6748'), gazetteer.resolve('')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('gives the scoring a place, from an arrondissement too', () => {
    expect(gazetteer.placeOf('75116')).toEqual({
      commune: '75056',
      name: 'Paris',
      departement: '75',
      region: '11',
      epci: '200054781',
      lat: 48.86,
      lon: 2.34,
    });
    expect(gazetteer.placeOf('00000')).toBeNull();
  });

  it('measures between communes and lists the nearest ones', () => {
    expect(gazetteer.distanceBetween('67482', '67482')).toBe(0);
    expect(gazetteer.distanceBetween('67482', '00000')).toBeNull();
    expect(gazetteer.communesWithin('67482', 8).map(({ name }) => name)).toEqual([
      'Strasbourg',
      'Schiltigheim',
      'Hœnheim',
      'Illkirch-Graffenstaden',
    ]);
  });

  it('finds a commune by its own name however the letters are cased and joined', () => {
    const names = ['Strasbourg', 'Hœnheim', 'Illkirch-Graffenstaden', 'Sélestat', 'Mulhouse'];
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.constantFrom(' ', '-', '  ', '’'),
        fc.boolean(),
        (name, glue, upper) => {
          const typed = name.replaceAll('-', glue);
          expect(gazetteer.search(upper ? typed.toUpperCase() : typed)[0].commune.name).toBe(name);
        },
      ),
    );
  });

  it('answers any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        (text) => gazetteer.search(text).length <= 10,
      ),
    );
  });
});
