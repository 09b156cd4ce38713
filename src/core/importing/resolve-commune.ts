import { checkPostalCode, departementsOfPostalCode } from '../identifiers/postal-code.js';
import { editDistance } from '../territory/edit-distance.js';
import type { Gazetteer } from '../territory/gazetteer.js';
import type { Commune } from '../territory/gazetteer-data.js';
import { placeNameKey } from '../territory/place-name.js';
import { quoted } from './row-reader.js';

export interface WrittenCommune {
  inseeCode: string;
  postalCode: string;
  name: string;
}

/** The commune a row means: found, found with a doubt to tell, abroad, absent, or refused with a reason. */
export type CommuneFinding =
  | { commune: Commune; warning: string | null }
  | { commune: null; warning: string | null }
  | { refusal: string };

const found = (commune: Commune, warning: string | null = null): CommuneFinding => ({ commune, warning });

/**
 * The commune of a row, by INSEE code when there is one, else by name narrowed by the postal code. A postal code
 * that is wrong or of a CEDEX only raises a doubt when the name leaves a single commune. Among namesakes without a
 * postal code, the only one of the Labo's `departements` is taken, and said.
 */
export function resolveCommune(
  written: WrittenCommune,
  gazetteer: Gazetteer,
  departements: readonly string[] = [],
): CommuneFinding {
  if (written.inseeCode !== '') return byInseeCode(written, gazetteer);
  if (/^(?:D|DE|CH|L|LU|B|BE)[- ]?\d{4,5}$/i.test(written.postalCode)) {
    return { commune: null, warning: 'Cette adresse est hors de France : la commune n’est pas retenue.' };
  }
  if (written.name !== '') return byName(written, gazetteer, departements);
  if (written.postalCode !== '') return byPostalCode(written.postalCode, gazetteer);
  return {
    commune: null,
    warning: 'Commune absente : cette ligne n’apparaît pas dans les recherches par territoire.',
  };
}

function byInseeCode({ inseeCode, name }: WrittenCommune, gazetteer: Gazetteer): CommuneFinding {
  const padded = /^\d{4}$/.test(inseeCode) ? `0${inseeCode}` : inseeCode;
  const commune = gazetteer.resolve(padded);
  if (!commune) return { refusal: `Le code INSEE ${quoted(inseeCode)} ne désigne aucune commune.` };
  if (padded !== inseeCode)
    return found(commune, `Le code INSEE ${inseeCode} a perdu un zéro : lu ${padded}.`);
  const namesIt = name === '' || namedAs(name, gazetteer).includes(commune);
  return found(
    commune,
    namesIt ? null : `Le code INSEE ${inseeCode} est celui de ${commune.name}, pas de ${quoted(name)}.`,
  );
}

function byPostalCode(text: string, gazetteer: Gazetteer): CommuneFinding {
  const postal = checkPostalCode(text);
  if (!postal.ok) return { refusal: postal.message };
  const served = gazetteer.servedBy(postal.value);
  if (served.length === 1) return found(served[0]);
  if (served.length === 0) return { refusal: `Aucune commune n’a le code postal ${postal.value}.` };
  return {
    refusal: `Le code postal ${postal.value} est celui de ${served.length} communes : indiquez le nom de la commune.`,
  };
}

/** Communes with this name, « Paris 12 » and « Lyon 3e » included. */
function namedAs(name: string, gazetteer: Gazetteer): readonly Commune[] {
  const exact = gazetteer.named(name);
  return exact.length > 0 ? exact : gazetteer.named(name.replace(/\s*\d.*$/, ''));
}

function byName(
  { name, postalCode }: WrittenCommune,
  gazetteer: Gazetteer,
  ownDepartements: readonly string[],
): CommuneFinding {
  const candidates = namedAs(name, gazetteer);
  const postal = checkPostalCode(postalCode);
  const codes = postalCode === '' ? [] : postal.ok ? [postal.value] : [...(postal.suggestions ?? [])];
  const served = candidates.filter((commune) => commune.postalCodes.some((code) => codes.includes(code)));
  if (candidates.length === 0) return byResemblance(name, postalCode, codes, gazetteer);
  if (served.length === 1) return found(served[0], postal.ok ? null : doubt(postal.message, served[0]));
  if (postalCode === '') return onlyOne(candidates, name, ownDepartements);
  const departements = codes.flatMap(departementsOfPostalCode);
  const near = candidates.filter((commune) => departements.includes(commune.departement));
  if (near.length === 1) {
    return found(
      near[0],
      doubt(postal.ok ? postalDoubt(postal.value, name, near[0]) : postal.message, near[0]),
    );
  }
  if (near.length === 0 && postal.ok) {
    return { refusal: `${quoted(name)} n’est pas dans le département du code postal ${postal.value}.` };
  }
  const alone = onlyOne(candidates, name, ownDepartements);
  return 'commune' in alone && alone.commune && !postal.ok
    ? found(alone.commune, doubt(postal.message, alone.commune))
    : alone;
}

const doubt = (reason: string, commune: Commune): string =>
  `${reason} La commune est retrouvée par son nom : ${commune.name}.`;

const postalDoubt = (code: string, name: string, commune: Commune): string =>
  /cedex/i.test(name)
    ? `${code} est un code CEDEX.`
    : `Le code postal ${code} n’est pas un de ceux de ${commune.name}.`;

function onlyOne(
  candidates: readonly Commune[],
  name: string,
  departements: readonly string[],
): CommuneFinding {
  if (candidates.length === 1) return found(candidates[0]);
  const own = candidates.filter(({ departement }) => departements.includes(departement));
  if (own.length === 1) {
    return found(
      own[0],
      `${candidates.length} communes s’appellent ${quoted(name)} : celle de votre territoire (${own[0].departement}) est retenue.`,
    );
  }
  return { refusal: `${candidates.length} communes s’appellent ${quoted(name)} : indiquez le code postal.` };
}

/** A name no commune has: the only one served by the postal code that looks like it, else a refusal that helps. */
function byResemblance(
  name: string,
  postalCode: string,
  codes: readonly string[],
  gazetteer: Gazetteer,
): CommuneFinding {
  const key = placeNameKey(name);
  const alike = [...new Set(codes.flatMap((code) => gazetteer.servedBy(code)))].filter((commune) => {
    const { whole, prefix } = editDistance(key, placeNameKey(commune.name), 2);
    return key.length >= 4 && (whole <= 2 || prefix === 0);
  });
  if (alike.length === 1) return found(alike[0], `La commune ${quoted(name)} est lue ${alike[0].name}.`);
  const guess = gazetteer.search(name, { limit: 1 })[0]?.commune;
  const place = postalCode === '' ? quoted(name) : `${quoted(name)} (${postalCode})`;
  return { refusal: `Commune inconnue : ${place}.${guess ? ` Vouliez-vous dire ${guess.name} ?` : ''}` };
}
