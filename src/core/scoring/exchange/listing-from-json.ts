import type { Place, ScoringListing, Side } from '../types.js';

export type ParsedListing = { listing: ScoringListing } | { problem: string };

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value : null);
const number = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;
const codes = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.filter((code) => typeof code === 'string')
    : typeof value === 'string'
      ? [value]
      : [];

/**
 * Reads one line of the exchange format: id, title, description, organisation {name, kind, size}, and optionally
 * partnershipTypes, themes, modality, commune {nom, codeInsee, departement, region, epci, lat, lon}, perimeter,
 * amount {min, max}, startsOn, deadline. Optional fields may be absent, null or empty; a field of the wrong shape
 * is a problem, told in French.
 */
export function listingFromJson(line: string, side: Side): ParsedListing {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { problem: 'ce n’est pas du JSON' };
  }
  if (!isObject(json)) return { problem: 'un objet JSON est attendu' };
  const problem = problemIn(json, side);
  return problem ? { problem } : { listing: listingOf(json, side) };
}

function problemIn(json: Json, side: Side): string | null {
  if (text(json.id) === null) return '« id » manque';
  if (json.side !== undefined && json.side !== side) {
    return `« side » vaut ${JSON.stringify(json.side)}, « ${side} » est attendu`;
  }
  if (text(json.title) === null && text(json.description) === null)
    return '« title » et « description » manquent';
  for (const field of ['title', 'description', 'perimeter', 'deadline', 'startsOn']) {
    if (json[field] != null && typeof json[field] !== 'string') return `« ${field} » doit être un texte`;
  }
  for (const field of ['partnershipTypes', 'themes', 'modality', 'modalities', 'odd', 'beneficiaries']) {
    const value = json[field];
    if (
      value != null &&
      typeof value !== 'string' &&
      !(Array.isArray(value) && value.every((v) => typeof v === 'string'))
    ) {
      return `« ${field} » doit être une liste de codes`;
    }
  }
  for (const field of ['organisation', 'commune', 'amount']) {
    if (json[field] != null && !isObject(json[field])) return `« ${field} » doit être un objet`;
  }
  for (const field of ['deadline', 'startsOn']) {
    if (text(json[field]) && Number.isNaN(Date.parse(json[field] as string)))
      return `« ${field} » n’est pas une date`;
  }
  return null;
}

function listingOf(json: Json, side: Side): ScoringListing {
  const organisation = isObject(json.organisation) ? json.organisation : {};
  const name = text(organisation.name) ?? '';
  const amount = isObject(json.amount)
    ? { min: number(json.amount.min), max: number(json.amount.max) }
    : null;
  return {
    id: json.id as string,
    side,
    organisation: {
      id: text(organisation.id) ?? (name || `organisation de ${json.id}`),
      name,
      kind: text(organisation.kind),
      size: text(organisation.size),
    },
    title: text(json.title) ?? '',
    description: text(json.description) ?? '',
    partnershipTypes: codes(json.partnershipTypes),
    themes: codes(json.themes),
    modalities: codes(json.modalities ?? json.modality),
    odd: codes(json.odd),
    beneficiaries: codes(json.beneficiaries),
    place: isObject(json.commune) ? placeOf(json.commune) : null,
    perimeter: text(json.perimeter),
    amount,
    startsOn: text(json.startsOn),
    deadline: text(json.deadline),
  };
}

function placeOf(commune: Json): Place | null {
  const code = text(commune.codeInsee) ?? text(commune.code);
  if (code === null) return null;
  return {
    commune: code,
    name: text(commune.nom) ?? undefined,
    departement: text(commune.departement) ?? (/^97/.test(code) ? code.slice(0, 3) : code.slice(0, 2)),
    region: text(commune.region) ?? '',
    epci: text(commune.epci),
    lat: number(commune.lat),
    lon: number(commune.lon),
  };
}
