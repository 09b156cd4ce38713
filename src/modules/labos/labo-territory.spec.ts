import { describe, expect, it } from '@jest/globals';
import { loadGazetteer } from '../../platform/territory/load-gazetteer.js';
import { covers, territoryInWords } from './labo-territory.js';

const gazetteer = await loadGazetteer();
const alsace = { departements: ['67', '68'], communes: [], epcis: [] };
const [selestat, obernai, colmar] = ['67462', '67348', '68066'];
const epciOfSelestat = gazetteer.commune(selestat)!.epci!;

describe('the territory of a Labo', () => {
  it('is its départements while it names nothing smaller', () => {
    expect(territoryInWords(alsace, gazetteer)).toBe('Bas-Rhin, Haut-Rhin');
    expect([selestat, obernai, colmar].map((code) => covers(alsace, code, gazetteer))).toEqual([
      true,
      true,
      true,
    ]);
    expect(covers(alsace, '75056', gazetteer)).toBe(false);
  });

  it('is the communes and EPCI it keeps to, once it names some', () => {
    const part = { ...alsace, communes: [colmar], epcis: [epciOfSelestat] };
    expect(territoryInWords(part, gazetteer)).toBe(`${gazetteer.epciName(epciOfSelestat)}, Colmar`);
    expect([selestat, obernai, colmar].map((code) => covers(part, code, gazetteer))).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('counts what would be too long to read, and refuses nobody for a code it does not know', () => {
    const communes = gazetteer
      .communesOf('67')
      .slice(0, 12)
      .map(({ code }) => code);
    expect(territoryInWords({ ...alsace, communes }, gazetteer)).toMatch(/ et 5 autres$/);
    expect(covers({ ...alsace, communes }, '00000', gazetteer)).toBe(true);
  });
});
