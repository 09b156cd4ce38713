import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Gazetteer } from '../../core/territory/gazetteer.js';
import { loadGazetteer } from './load-gazetteer.js';
import {
  communes,
  distances,
  homonyms,
  intercommunalities,
  ligatures,
  sharedPostalCodes,
} from './territory-vectors.js';

describe('the gazetteer of France', () => {
  let france: Gazetteer;
  beforeAll(async () => {
    france = await loadGazetteer();
  }, 60_000);
  const codes = (query: string, departements: string[] = []) =>
    france.search(query, { departements, limit: 20 }).map(({ commune }) => commune.code);

  it('is read once', async () => expect(await loadGazetteer()).toBe(france));

  it.each(communes)('knows %s %s', (code, name, departement, region, postal) => {
    const commune = france.commune(code)!;
    expect([commune.name, commune.departement, commune.region]).toEqual([name, departement, region]);
    expect(commune.postalCodes).toEqual(expect.arrayContaining(postal.split(' ')));
  });

  it.each(distances)('measures %s to %s within 3 km or 5 %%', (a, b, apiKm, boxKm) => {
    const km = france.distanceBetween(a, b)!;
    expect(Math.abs(km - apiKm)).toBeLessThan(Math.max(3, apiKm * 0.05));
    expect(Math.abs(km - boxKm)).toBeLessThan(0.1);
  });

  it.each(intercommunalities)('places %s in %s %s', (commune, epci, name) => {
    expect(france.placeOf(commune)?.epci).toBe(epci);
    expect(france.epciName(epci)).toBe(name);
  });

  it.each(sharedPostalCodes)('knows how many communes %s serves', (code, count) => {
    expect(france.servedBy(code).length).toBe(count);
  });

  it.each(ligatures)('finds %s %s typed %s or %s', (code, name, ...typed) => {
    for (const query of [name, name.toLowerCase(), ...typed]) expect(codes(query)[0]).toBe(code);
  });

  it.each(homonyms)('offers every %s', (name, all) => {
    const expected = all.split(' ');
    expect(codes(name).slice(0, expected.length).sort()).toEqual([...expected].sort());
  });

  it('follows arrondissements and merged communes to the commune of today', () => {
    expect(
      ['75101', '75120', '69389', '13216', '68048', '2a004'].map((code) => france.resolve(code)?.code),
    ).toEqual(['75056', '75056', '69123', '13055', '68224', '2A004']);
    expect(['67999', '6748', '6AE'].map((code) => france.resolve(code))).toEqual([null, null, null]);
    // 20004 was Ajaccio's code before Corsica was split; 68048 was merged into Mulhouse.
    expect(['20004', '68048', '75118'].map((code) => france.commune(code))).toEqual([null, null, null]);
  });

  it.each([
    ['hœnheim', '67204'],
    ['67800 ho', '67204'],
    ['strasbourgg', '67482'],
    ['ilkirch', '67218'],
    ['oberhoffen s/ moder', '67345'],
    ['ste marie aux mines', '68298'],
    ['67130 schirmec', '67448'],
    ['20000', '2A004'],
    ['lyon 3e', '69123'],
    ['molsheim cedex', '67300'],
  ])('finds « %s » first in Alsace', (query, code) => expect(codes(query, ['67', '68'])[0]).toBe(code));

  it('finds both communes of 67800 by their postal code', () => {
    expect(codes('67800').sort()).toEqual(['67043', '67204']);
  });

  it('gives a centre to all communes but a hundred, nearly all in the Pacific', () => {
    const all = france.communesWithin('67482', 25_000);
    expect(all.length).toBeGreaterThan(34_850);
  });

  it('answers within 50 ms, whatever is typed', () => {
    const typed = [
      's',
      'sa',
      'saint',
      'stras',
      'hoenheim',
      'HŒNHEIM',
      '67',
      '67800',
      'strasbuorg',
      'saint-genisse de la prée',
      'zzzzzzzzzz',
    ];
    const worst = Math.max(
      ...typed.map((query) => Math.min(...[1, 2, 3].map(() => timed(() => france.search(query))))),
    );
    expect(worst).toBeLessThan(50);
  });
});

function timed(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}
