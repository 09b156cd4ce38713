import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Gazetteer } from '../../core/territory/gazetteer.js';
import { type BoundingBox, type CommuneFile, type EpciFile, toGazetteerData } from './to-gazetteer-data.js';

const require = createRequire(import.meta.url);

async function readJson<Content>(file: string): Promise<Content> {
  return JSON.parse(await readFile(require.resolve(file), 'utf8')) as Content;
}

let loading: Promise<Gazetteer> | undefined;

/**
 * The gazetteer of France, read once per process from the npm packages `@etalab/decoupage-administratif`
 * (communes, EPCI; Licence Ouverte 2.0) and `@etalab/fr-bounding-boxes` (centres).
 */
export function loadGazetteer(): Promise<Gazetteer> {
  loading ??= read().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function read(): Promise<Gazetteer> {
  const [communes, epcis, boxes] = await Promise.all([
    readJson<CommuneFile>('@etalab/decoupage-administratif/data/communes.json'),
    readJson<EpciFile>('@etalab/decoupage-administratif/data/epci.json'),
    readJson<BoundingBox[]>('@etalab/fr-bounding-boxes/dist/communes.json'),
  ]);
  return new Gazetteer(toGazetteerData(communes, epcis, boxes));
}
