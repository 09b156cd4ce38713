import { Gazetteer } from './gazetteer.js';
import type { Commune } from './gazetteer-data.js';

type Line = readonly [
  code: string,
  name: string,
  epci: string | null,
  postal: string,
  population: number,
  lat: number,
  lon: number,
];

/** A dozen real communes (INSEE, Licence Ouverte 2.0; centres of bounding boxes, rounded), enough for tests. */
const lines: readonly Line[] = [
  ['67482', 'Strasbourg', '246700488', '67000 67100 67200', 293771, 48.57, 7.76],
  ['67447', 'Schiltigheim', '246700488', '67300', 33993, 48.61, 7.74],
  ['67204', 'Hœnheim', '246700488', '67800', 11198, 48.62, 7.75],
  ['67218', 'Illkirch-Graffenstaden', '246700488', '67400', 26854, 48.52, 7.73],
  ['67448', 'Schirmeck', '200033181', '67130', 2137, 48.48, 7.21],
  ['67020', 'Barembach', '200033181', '67130', 822, 48.47, 7.23],
  ['67462', 'Sélestat', '246700967', '67600', 19299, 48.25, 7.46],
  ['68066', 'Colmar', '246800726', '68000', 67360, 48.08, 7.36],
  ['68224', 'Mulhouse', '200066009', '68100 68200', 104978, 47.75, 7.33],
  ['68297', 'Saint-Louis', '200066058', '68300', 22533, 47.59, 7.56],
  ['97414', 'Saint-Louis', '249740077', '97421 97450', 53629, -21.23, 55.42],
  ['57463', 'Metz', '200039865', '57000 57050 57070', 121695, 49.11, 6.19],
  ['75056', 'Paris', '200054781', '75001 75016 75116', 2103778, 48.86, 2.34],
  ['2A004', 'Ajaccio', '242010056', '20000 20090 20167', 75019, 41.94, 8.71],
];

const regions: Readonly<Record<string, string>> = { '75': '11', '2A': '94', '974': '04' };

const communes: Commune[] = lines.map(([code, name, epci, postal, population, lat, lon]) => {
  const departement = code.startsWith('97') ? code.slice(0, 3) : code.slice(0, 2);
  const region = regions[departement] ?? '44';
  return { code, name, departement, region, epci, postalCodes: postal.split(' '), population, lat, lon };
});

export const smallGazetteer = new Gazetteer({
  communes,
  formerCommunes: [
    { code: '68048', name: null, into: '68224' },
    { code: '75116', name: 'Paris 16e Arrondissement', into: '75056' },
    { code: '67999', name: 'Village-Disparu', into: '67448' },
  ],
  epcis: [
    { code: '246700488', name: 'Eurométropole de Strasbourg' },
    { code: '200033181', name: 'CC de la Vallée de la Bruche' },
  ],
});
